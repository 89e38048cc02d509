// Opens a PDF with pdf.js, reads the text, the tags and the drawing of every page, and prints what pdf.js has to remark.
// Arguments: the module of pdf.js, the PDF.
import { readFileSync } from "node:fs";

const remarks = [];
for (const name of ["log", "warn", "error"]) {
  console[name] = (...words) => remarks.push(words.join(" "));
}
const { getDocument } = await import(process.argv[2]);
remarks.length = 0; // About drawing on a canvas, which is not done here.
const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[3])), verbosity: 1 }).promise;
let characters = 0;
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const text = await page.getTextContent();
  characters += text.items.reduce((sum, item) => sum + (item.str?.length ?? 0), 0);
  await page.getStructTree();
  await page.getAnnotations();
  await page.getOperatorList();
  page.cleanup();
}
await pdf.getOutline();
await pdf.getPageLabels();
process.stdout.write(`${pdf.numPages} pages, ${characters} characters\n` + remarks.map((each) => each + "\n").join(""));
process.exit(0);
