<#-- A thread-bound book: a cloth of the accent, four stitches, and a paper label with the title from top to bottom. -->
<#assign label = (height * 0.64)?round>
<#assign left = width - 740>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="${accent}"/>
<#if picture?has_content>
  <image width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" href="${picture}"/>
  <rect width="${width}" height="${height}" fill="${accentShade}" fill-opacity="0.7"/>
<#else>
  <g stroke="#ffffff" stroke-opacity="0.05" stroke-width="3">
<#list 0..(height / 16)?floor as line><path d="M0 ${line * 16 + 5}H${width}"/></#list>
  </g>
  <g stroke="#000000" stroke-opacity="0.05" stroke-width="3">
<#list 0..(width / 16)?floor as line><path d="M${line * 16 + 5} 0V${height}"/></#list>
  </g>
</#if>
  <rect width="150" height="${height}" fill="#000000" fill-opacity="0.16"/>
  <g stroke="#efe6d2" stroke-width="9" fill="none" stroke-linecap="round">
    <path d="M150 0V${height}"/>
<#list 1..4 as stitch>
    <path d="M0 ${(height * (stitch * 0.25 - 0.125))?round}H150"/>
</#list>
  </g>
  <rect x="${left}" y="150" width="560" height="${label}" fill="#f4ecd9"/>
  <rect x="${left + 22}" y="172" width="516" height="${label - 44}" fill="none" stroke="#2b2620" stroke-width="7"/>
  <rect x="${left + 38}" y="188" width="484" height="${label - 76}" fill="none" stroke="#2b2620" stroke-width="2"/>
  <flow mode="vertical" x="${left + 60}" y="250" width="440" height="${label - 200}" align="middle" stack="middle">
    <block font="serif" weight="bold" size="250" lines="3" leading="1.16" spacing="0.08" fill="#231f1a">${title}</block>
    <block font="serif" size="58" lines="2" gap="34" fill="#5d5446">${subtitle}</block>
  </flow>
  <flow mode="vertical" x="250" y="172" width="${left - 330}" height="${label - 44}" align="end" stack="start">
    <block font="serif" size="66" spacing="0.06" fill="${picture?has_content?then("#ffffff", accentText)}">${authors}</block>
<#list contributors as line>
    <block font="serif" size="56" gap="44" spacing="0.06" fill="${picture?has_content?then("#ffffff", accentText)}">${line}</block>
</#list>
  </flow>
  <flow x="250" y="${label + 260}" width="${width - 430}" height="${height - label - 370}" stack="end" align="end">
    <block font="serif" size="52" fill="${picture?has_content?then("#ffffff", accentText)}">${series}</block>
    <block font="serif" size="46" gap="30" fill="${picture?has_content?then("#ffffff", accentText)}">${edition}</block>
    <block font="serif" size="52" gap="40" spacing="0.08" fill="${picture?has_content?then("#ffffff", accentText)}">${publisher}</block>
  </flow>
</svg>
