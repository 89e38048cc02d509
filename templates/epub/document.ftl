<#--
  The frame of every content document. Templates see: language, direction, styles (addresses of the style sheets), heading
  (what the document is called).
-->
<#macro document type="" class="">
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"<#if direction == "rtl"> dir="rtl"</#if>>
<head>
<title>${heading}</title>
<#list styles as style>
<link rel="stylesheet" type="text/css" href="${style}"/>
</#list>
<#if kobo!false>
<style type="text/css" id="kobostylehacks">div#book-inner { margin-top: 0; margin-bottom: 0; }</style>
</#if>
</head>
<body<#if class?has_content> class="${class}"</#if><#if type?has_content> epub:type="${type}"</#if>>
<#if kobo!false>
<div id="book-columns"><div id="book-inner">
</#if>
<#nested>
<#if kobo!false>
</div></div>
</#if>
</body>
</html>
</#macro>
