const line = document.getElementById("print-page");
if (line) {
  line.hidden = false;
  line.firstElementChild.addEventListener("click", () => window.print());
}
