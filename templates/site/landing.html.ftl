<#import "frame.ftl" as frame>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<@frame.head heading=title styles=[root + files.site_css] type="book"/>
<#list alternates as alternate>
<link rel="alternate" hreflang="${alternate.tag}" href="${alternate.href}"/>
</#list>
<script type="application/ld+json">${structured?no_esc}</script>
<script src="${root}${files.site_js}" defer="defer"></script>
</head>
<body class="landing">
<a class="skip" href="#_main">${t.skip}</a>
<header class="bar">
<nav aria-label="${t.language}"><a href="${other.href}" lang="${other.tag}" hreflang="${other.tag}"><#if other.tag == "en">English<#else>中文</#if></a></nav>
<@frame.themeButton/>
</header>
<main id="_main" tabindex="-1">
<div class="hero<#if !cover??> coverless</#if>">
<#if cover??>
<div class="book-cover"><img src="${root}cover.jpg" srcset="${root}cover.jpg 1x, ${root}cover-2x.jpg 2x" width="${cover.width}" height="${cover.height}" alt="${t.cover?replace("{0}", title)}" fetchpriority="high"/></div>
</#if>
<div class="hero-text">
<h1 lang="${bookLang}">${title}</h1>
<#if subtitle?has_content><p class="subtitle" lang="${bookLang}">${subtitle}</p></#if>
<#if credits?has_content><p class="credits"><#list credits as credit><span>${credit}</span><#sep> </#list></p></#if>
<#if paragraphs?has_content>
<div class="description" lang="${bookLang}">
<#list paragraphs as paragraph>
<p>${paragraph}</p>
</#list>
</div>
</#if>
<p class="actions">
<#if first??><a class="button primary" href="${root}${first}">${t.read}</a></#if>
<#list downloads?filter(each -> each.main) as download>
<a class="button" href="${root}${download.href}" download="${download.fileName}" type="${download.mediaType}"><span>${t.download} ${download.name}</span><small><#if download.size?has_content>${download.size}<#if download.pages?has_content> · ${download.pages}</#if><#else>${t.ondemand}</#if></small></a>
</#list>
</p>
<#if downloads?has_content><p class="chat-hint">${t.chat}</p></#if>
<#if facts?has_content>
<dl class="facts">
<#list facts as fact>
<div><dt>${fact.label}</dt><dd lang="${bookLang}">${fact.value}</dd></div>
</#list>
</dl>
</#if>
</div>
</div>

<#if entries?has_content>
<section class="toc" aria-labelledby="_contents">
<h2 id="_contents">${t.contents}</h2>
<div lang="${bookLang}"><@lines entries/></div>
</section>
</#if>

<#if downloads?has_content>
<section class="files" aria-labelledby="_downloads">
<h2 id="_downloads">${t.downloads}</h2>
<ul class="file-list">
<#list downloads as download>
<li>
<p class="file-name"><a href="${root}${download.href}" download="${download.fileName}" type="${download.mediaType}">${download.name}</a> <span class="quiet"><#if download.size?has_content>${download.size}<#if download.pages?has_content> · ${download.pages}</#if><#else>${t.ondemand}</#if></span></p>
<#if download.use?has_content><p class="use">${download.use}</p></#if>
<#if download.sha256?has_content>
<p class="sum"><span class="quiet">SHA-256 <button type="button" class="copy needs-script" data-copy="${download.sha256}" data-done="${t.copied}">${t.copy}</button></span> <code>${download.sha256}</code></p>
</#if>
</li>
</#list>
</ul>
<#if downloads[0].sha256?has_content><p class="quiet">${t["checksums.how"]} <a href="${root}SHA256SUMS">SHA256SUMS</a></p></#if>
</section>

<section class="ways" aria-labelledby="_open">
<h2 id="_open">${t.open}</h2>
<dl>
<#assign makes = {"weread": "duokan", "kindle": "kindle", "kobo": "kepub", "koreader": "koreader"}>
<#list ["phone", "apple", "weread", "kindle", "kobo", "koreader", "computer"] as device>
<div><dt>${t["open." + device]}</dt><dd>${t["open." + device + ".how"]}<#list downloads?filter(each -> each.output == (makes[device])!"-") as download> ${t["open.own"]}<a href="${root}${download.href}" download="${download.fileName}" type="${download.mediaType}">${download.name}</a></#list></dd></div>
</#list>
<div><dt>${t.opds}</dt><dd><a href="${root}${feed}"><#if site?has_content>${site}${feed}<#else>${feed}</#if></a></dd></div>
</dl>
<#if qr?has_content>
<figure class="phone"><#-- Markup of ours: an svg element. -->${qr?no_esc}<figcaption>${t["phone.scan"]}<br/><a href="${site}">${site}</a></figcaption></figure>
</#if>
</section>
</#if>
</main>
<footer class="colophon">
<#if rights?has_content><p lang="${bookLang}"><#list rights as piece><#if piece.href?has_content><a href="${piece.href}" rel="license noopener">${piece.text}</a><#else>${piece.text}</#if></#list></p></#if>
<p><#if updated?has_content>${t.updated} <time datetime="${updatedDate}">${updated}</time> · </#if><#if repository?has_content><a href="${repository}" rel="noopener">${t.repository}</a> · </#if>${t.set}</p>
</footer>
<p class="said" role="status" aria-live="polite"></p>
</body>
</html>
<#macro lines entries>
<ol>
<#list entries as entry>
<li class="role-${entry.role}"><a href="${root}read/${entry.href}"><@frame.numbered entry.number entry.title/></a><#if entry.children?has_content><@lines entry.children/></#if></li>
</#list>
</ol>
</#macro>
