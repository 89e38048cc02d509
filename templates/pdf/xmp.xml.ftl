<#-- The metadata packet of a PDF, ISO 16684-1, with what PDF/A-2 and 3 (ISO 19005-2, 6.6) and PDF/UA-1 ask for in it. -->
<#macro alternatives name text><#if text?has_content>
<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></dc:${name}>
</#if></#macro>
<#macro items name kind list><#if list?has_content>
<dc:${name}><rdf:${kind}><#list list as item><rdf:li>${item}</rdf:li></#list></rdf:${kind}></dc:${name}>
</#if></#macro>
<?xpacket begin="${"\xFEFF"}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<@alternatives "title" title/>
<@alternatives "description" description/>
<@items "creator" "Seq" authors/>
<@items "subject" "Bag" subjects/>
<@items "publisher" "Bag" publishers/>
<@items "language" "Bag" languages/>
<dc:identifier>${identifier}</dc:identifier>
<@alternatives "rights" rights/>
<pdf:Producer>${producer}</pdf:Producer>
<#if subjects?has_content>
<pdf:Keywords>${subjects?join(", ")}</pdf:Keywords>
</#if>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<#-- ISO 19005-2, 6.6.2.3.3: the property of PDF/UA is not among those that PDF/A knows, and is described here. -->
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
