<#import "document.ftl" as d>
<#macro list places>
<ol>
<#list places as place>
<li><a<#if place.type?has_content> epub:type="${place.type}"</#if> href="${place.href}">${place.label}</a><#if place.children?has_content><@list places=place.children/></#if></li>
</#list>
</ol>
</#macro>
<@d.document type="frontmatter" class="contents">
<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-heading">
<h1 id="toc-heading">${heading}</h1>
<@list places=contents/>
</nav>
<#list listings as listing>
<nav epub:type="${listing.type}"<#if listing.role?has_content> role="${listing.role}"</#if> id="${listing.type}" aria-labelledby="${listing.type}-heading" hidden="hidden">
<h2 id="${listing.type}-heading">${listing.heading}</h2>
<@list places=listing.places/>
</nav>
</#list>
</@d.document>
