<#ftl output_format="plainText">
<#list faces as face>
@font-face {
  font-family: ${face.family};
  font-weight: ${face.weight};
  font-style: ${face.style};
  src: url("../${face.href}");
}
</#list>
<#if faces?has_content>

body {
  font-family: ${body};
}

h1, h2, h3, h4, h5, h6, th, figcaption, caption, .callout-title, .comment-by, .filename, .code-label, .caption, .picture-missing, .title-page, .contents, svg text {
  font-family: ${heading};
}
</#if>

<#if formulas?has_content>
math {
  font-family: ${formulas}, ${body};
}

</#if>
pre, code, kbd, samp {
  font-family: ${code};
}

.hl-comment {
  font-family: ${comment};
}
