<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xmlns:opds="http://opds-spec.org/2010/catalog" xml:lang="${bookLang}">
  <id>${feedId}</id>
  <title>${title}</title>
  <updated>${updated}</updated>
  <author>
    <name><#if publisher?has_content>${publisher}<#elseif authors?has_content>${authors[0]}<#else>${title}</#if></name>
  </author>
<#if cover??>
  <icon>favicon.png</icon>
</#if>
  <link rel="self" type="application/atom+xml;profile=opds-catalog;kind=acquisition" href="${self}"/>
  <link rel="start" type="application/atom+xml;profile=opds-catalog;kind=acquisition" href="${self}"/>
  <link rel="alternate" type="text/html" href="index.html"/>
  <entry>
    <id>${id}</id>
    <title>${title}</title>
    <updated>${updated}</updated>
<#list authors as author>
    <author>
      <name>${author}</name>
    </author>
</#list>
<#list contributors as contributor>
    <contributor>
      <name>${contributor}</name>
    </contributor>
</#list>
<#list identifiers as identifier>
    <dc:identifier>${identifier}</dc:identifier>
</#list>
    <dc:language>${bookLang}</dc:language>
<#if issued?has_content>
    <dc:issued>${issued}</dc:issued>
</#if>
<#if publisher?has_content>
    <dc:publisher>${publisher}</dc:publisher>
</#if>
<#list subjects as subject>
    <category term="${subject}" label="${subject}"/>
</#list>
<#if rights?has_content>
    <rights>${rights}</rights>
</#if>
<#if summary?has_content>
    <summary type="text">${summary}</summary>
</#if>
<#if cover??>
    <link rel="http://opds-spec.org/image" type="image/jpeg" href="cover-2x.jpg"/>
    <link rel="http://opds-spec.org/image/thumbnail" type="image/jpeg" href="cover.jpg"/>
</#if>
<#list downloads as download>
    <link rel="http://opds-spec.org/acquisition/${download.rel}" type="${download.type}" href="${download.href}" title="${download.title}"<#if download.length gt 0> length="${download.length}"</#if>/>
</#list>
<#if downloads?has_content && downloads[0].length gt 0>
    <link rel="related" type="text/plain" href="SHA256SUMS" title="SHA-256"/>
</#if>
    <link rel="alternate" type="text/html" href="read/index.html"/>
  </entry>
</feed>
