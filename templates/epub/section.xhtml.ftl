<#import "document.ftl" as d>
<@d.document type=matter>
${body?no_esc}
</@d.document>
