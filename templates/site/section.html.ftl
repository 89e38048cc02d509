<#import "frame.ftl" as frame>
<#import "reader.ftl" as reader>
<@reader.page heading=heading + " · " + title>
<article class="text role-${role}" lang="${bookLang}">
<header class="opening">
<#if above?has_content><p class="above"><#list above as section><a href="${section.href}"><@frame.numbered section.number section.title/></a><#sep> <span aria-hidden="true">›</span> </#list></p></#if>
<h1 id="${current}"><#if number?has_content><span class="number">${number}</span> </#if>${headingMarkup?no_esc}</h1>
</header>
${content?no_esc}
<#if children?has_content>
<nav class="within" aria-label="${t.within}">
<ol>
<#list children as section>
<li><a href="${section.href}"><@frame.numbered section.number section.title/></a></li>
</#list>
</ol>
</nav>
</#if>
</article>
<nav class="turn" aria-label="${t.before}${t.comma}${t.after}" lang="${bookLang}">
<#if before??><a class="before" rel="prev" href="${before.href}" aria-keyshortcuts="ArrowLeft"><small lang="${lang}">${t.before}</small><span><@frame.numbered before.number before.title/></span></a></#if>
<#if after??><a class="after" rel="next" href="${after.href}" aria-keyshortcuts="ArrowRight"><small lang="${lang}">${t.after}</small><span><@frame.numbered after.number after.title/></span></a></#if>
</nav>
</@reader.page>
