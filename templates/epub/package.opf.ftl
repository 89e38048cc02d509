<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="${language}"<#if fonts> prefix="ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/"</#if>>
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="uid">${identifier}</dc:identifier>
<#if isbnEpub?has_content && identifier == "urn:isbn:" + isbnEpub>
    <meta refines="#uid" property="identifier-type" scheme="onix:codelist5">15</meta>
<#elseif isbnEpub?has_content>
    <dc:identifier id="isbn">urn:isbn:${isbnEpub}</dc:identifier>
    <meta refines="#isbn" property="identifier-type" scheme="onix:codelist5">15</meta>
</#if>
    <dc:title id="title">${title}</dc:title>
    <meta refines="#title" property="title-type">main</meta>
<#if titleFileAs?has_content>
    <meta refines="#title" property="file-as">${titleFileAs}</meta>
</#if>
<#if subtitle?has_content>
    <dc:title id="subtitle">${subtitle}</dc:title>
    <meta refines="#subtitle" property="title-type">subtitle</meta>
</#if>
<#list contributors as person>
    <dc:${person.element} id="person-${person?counter}">${person.name}</dc:${person.element}>
    <meta refines="#person-${person?counter}" property="role" scheme="marc:relators">${person.role}</meta>
    <meta refines="#person-${person?counter}" property="display-seq">${person?counter}</meta>
<#if person.fileAs?has_content>
    <meta refines="#person-${person?counter}" property="file-as">${person.fileAs}</meta>
</#if>
</#list>
<#list languages as each>
    <dc:language>${each}</dc:language>
</#list>
<#if publisher?has_content>
    <dc:publisher>${publisher}</dc:publisher>
</#if>
<#if date?has_content>
    <dc:date>${date}</dc:date>
</#if>
<#if description?has_content>
    <dc:description>${description}</dc:description>
</#if>
<#list subjects as subject>
    <dc:subject>${subject}</dc:subject>
</#list>
<#if isbnPrint?has_content>
    <dc:source>urn:isbn:${isbnPrint}</dc:source>
</#if>
<#if rights?has_content>
    <dc:rights>${rights}</dc:rights>
</#if>
    <meta property="dcterms:modified">${modified}</meta>
<#if series?has_content>
    <meta property="belongs-to-collection" id="series">${series}</meta>
    <meta refines="#series" property="collection-type">series</meta>
<#if seriesFileAs?has_content>
    <meta refines="#series" property="file-as">${seriesFileAs}</meta>
</#if>
<#if seriesNumber gt 0>
    <meta refines="#series" property="group-position">${seriesNumber}</meta>
</#if>
</#if>
<#if edition gt 0>
    <meta property="schema:bookEdition">${edition}</meta>
</#if>
<#if version?has_content>
    <meta property="schema:version">${version}</meta>
</#if>
<#list accessibility.modes as mode>
    <meta property="schema:accessMode">${mode}</meta>
</#list>
<#list accessibility.sufficient as modes>
    <meta property="schema:accessModeSufficient">${modes}</meta>
</#list>
<#list accessibility.features as feature>
    <meta property="schema:accessibilityFeature">${feature}</meta>
</#list>
<#list accessibility.hazards as hazard>
    <meta property="schema:accessibilityHazard">${hazard}</meta>
</#list>
    <meta property="schema:accessibilitySummary">${accessibility.summary}</meta>
<#if accessibility.certifiedBy?has_content>
    <meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
    <meta refines="#conformance" property="a11y:certifiedBy">${accessibility.certifiedBy}</meta>
</#if>
<#if pageSource?has_content>
    <meta property="pageBreakSource">${pageSource}</meta>
</#if>
<#if fonts>
    <meta property="ibooks:specified-fonts">true</meta>
</#if>
    <!-- For readers of before EPUB 3. -->
    <meta name="cover" content="cover-image"/>
  </metadata>
  <manifest>
<#list items as item>
    <item id="${item.id}" href="${item.href}" media-type="${item.mediaType}"<#if item.properties?has_content> properties="${item.properties}"</#if>/>
</#list>
  </manifest>
  <spine toc="ncx" page-progression-direction="${direction}">
<#list spine as id>
    <itemref idref="${id}"/>
</#list>
  </spine>
</package>
