// Streamlit draws the same part again: what is there stays, with all that was answered.
export default function ({ data, parentElement }) {
  if (parentElement.querySelector(".uw-quiz")) return;
  const root = parentElement.appendChild(document.createElement("div"));
  mountQuiz(root, data);
}
