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
<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmarks-heading" hidden="hidden">
<h2 id="landmarks-heading">${landmarksHeading}</h2>
<@list places=landmarks/>
</nav>
<#if pages?has_content>
<nav epub:type="page-list" role="doc-pagelist" id="page-list" aria-labelledby="page-list-heading" hidden="hidden">
<h2 id="page-list-heading">${pagesHeading}</h2>
<@list places=pages/>
</nav>
</#if>
</@d.document>
