<#-- Paper, a thin frame, everything in the middle: for prose. A picture stands as a vignette. -->
<#assign middle = width / 2>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="#f8f4ea"/>
  <rect x="90" y="90" width="${width - 180}" height="${height - 180}" fill="none" stroke="${accentInk}" stroke-width="6"/>
  <rect x="112" y="112" width="${width - 224}" height="${height - 224}" fill="none" stroke="${accentInk}" stroke-opacity="0.55" stroke-width="2"/>
  <flow x="220" y="230" width="${width - 440}" height="120" align="middle">
    <block font="serif" size="52" spacing="0.14" fill="#5d5446">${series}</block>
  </flow>
  <flow x="210" y="${height * 0.19}" width="${width - 420}" height="${height * (picture?has_content)?then(0.27, 0.4)}" align="middle" stack="middle">
    <block font="serif" weight="bold" size="200" lines="4" leading="1.32" spacing="0.03" fill="#231f1a">${title}</block>
    <block font="serif" size="68" lines="2" gap="80" fill="#4b4438">${subtitle}</block>
  </flow>
<#if picture?has_content>
  <svg x="${middle - 380}" y="${height * 0.49}" width="760" height="${height * 0.24}"><image width="760" height="${height * 0.24}" preserveAspectRatio="xMidYMid slice" href="${picture}"/></svg>
  <rect x="${middle - 392}" y="${height * 0.49 - 12}" width="784" height="${height * 0.24 + 24}" fill="none" stroke="${accentInk}" stroke-opacity="0.55" stroke-width="3"/>
<#else>
  <g transform="translate(${middle} ${height * 0.665})" fill="${accentInk}">
    <rect x="-17" y="-17" width="34" height="34" transform="rotate(45)"/>
    <rect x="-230" y="-2" width="170" height="4"/><rect x="60" y="-2" width="170" height="4"/>
    <rect x="-50" y="-7" width="14" height="14" transform="translate(-6 0) rotate(45 -43 0)"/><rect x="36" y="-7" width="14" height="14" transform="translate(6 0) rotate(45 43 0)"/>
  </g>
</#if>
  <flow x="220" y="${height - 700}" width="${width - 440}" height="480" align="middle" stack="end">
    <block font="serif" size="66" fill="#231f1a">${authors}</block>
<#list contributors as line>
    <block font="serif" size="54" gap="26" fill="#231f1a">${line}</block>
</#list>
    <block font="serif" size="44" gap="44" fill="#5d5446">${edition}</block>
    <block font="serif" size="50" gap="110" spacing="0.1" fill="#5d5446">${publisher}</block>
  </flow>
</svg>
