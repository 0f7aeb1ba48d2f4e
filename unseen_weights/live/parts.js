// Small parts of a page that the browser makes itself.
function made(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function button(text, onclick) {
  return made("button", { type: "button", textContent: text, onclick });
}
