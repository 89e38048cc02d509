<#import "document.ftl" as d>
<@d.document type="frontmatter" class="copyright-page">
<section epub:type="copyright-page" aria-label="${heading}">
<p class="title"><strong>${title}</strong><#if subtitle?has_content>　${subtitle}</#if></p>
<#list credits as credit>
<p>${credit}</p>
</#list>
<#list imprint as line>
<p><#if line.name?has_content>${line.name} </#if>${line.text}</p>
</#list>
<#if rights?has_content>
<p class="rights">${rights}</p>
</#if>
</section>
</@d.document>
