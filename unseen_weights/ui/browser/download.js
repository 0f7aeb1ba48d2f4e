// A file under the name that one types: made here, so that what was typed a moment ago counts.
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]/g;

function fileName(text, usual) {
  return (text.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim().replace(/^\.+/, "").slice(0, 80) || usual)
    .replace(/\.csv$/i, "") + ".csv";
}

export default function ({ data, parentElement }) {
  const { words, name, text } = data;
  const old = parentElement.querySelector(".uw-extra");
  if (old) { old.text = text; return; }
  const input = made("input", { type: "text", value: name, maxLength: 80 });
  const root = made("div", { className: "uw-extra" }, made("label", {}, words.name, input));
  root.text = text;
  root.append(button(words.download, () => {
    const file = new Blob(["\ufeff", root.text], { type: "text/csv" });
    const link = made("a", { href: URL.createObjectURL(file), download: fileName(input.value, name) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }));
  parentElement.append(root);
}
