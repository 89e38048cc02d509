<#import "document.ftl" as d>
<@d.document type="frontmatter" class="title-page">
<section epub:type="titlepage" aria-label="${heading}">
<#if series?has_content>
<p class="series">${series}<#if seriesNumber gt 0> ${seriesNumber}</#if></p>
</#if>
<#if subtitle?has_content>
<hgroup>
<h1 epub:type="title">${title}</h1>
<p epub:type="subtitle" role="doc-subtitle" class="subtitle">${subtitle}</p>
</hgroup>
<#else>
<h1 epub:type="title">${title}</h1>
</#if>
<#list credits as credit>
<p class="credit">${credit}</p>
</#list>
<#if publisher?has_content>
<p class="publisher">${publisher}</p>
</#if>
</section>
</@d.document>
