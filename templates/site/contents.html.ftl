<#import "frame.ftl" as frame>
<#import "reader.ftl" as reader>
<@reader.page heading=t.contents + " · " + title>
<div class="contents-page">
<h1 lang="${bookLang}">${title}</h1>
<div class="search-box" id="_search"><noscript><p class="quiet">${t["search.noscript"]}</p></noscript></div>
<section aria-labelledby="_contents" class="toc">
<h2 id="_contents">${t.contents}</h2>
<div lang="${bookLang}"><@lines entries/></div>
</section>
</div>
</@reader.page>
<#macro lines entries>
<ol>
<#list entries as entry>
<li class="role-${entry.role}"><a href="${entry.href}"><@frame.numbered entry.number entry.title/></a><#if entry.children?has_content><@lines entry.children/></#if></li>
</#list>
</ol>
</#macro>
