<#import "document.ftl" as d>
<@d.document type="frontmatter" class="cover-page">
<section epub:type="cover" aria-label="${heading}">
<img src="${cover}" alt="${coverText}" role="doc-cover"/>
</section>
</@d.document>
