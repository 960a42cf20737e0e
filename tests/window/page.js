// Finding by role and accessible name, as assistive technology does: what a person cannot reach is not found.
const page = (() => {
  // `field` is any of the roles text can be typed into.
  const FIELDS = ["textbox", "searchbox", "spinbutton", "combobox"];
  const INPUTS = {
    button: "button", submit: "button", reset: "button", checkbox: "checkbox", radio: "radio",
    range: "slider", number: "spinbutton", search: "searchbox", file: "button",
  };
  const TAGS = {
    BUTTON: "button", SUMMARY: "button", NAV: "navigation", MAIN: "main", ASIDE: "complementary", DIALOG: "dialog",
    TABLE: "table", TR: "row", TH: "columnheader", TD: "cell", UL: "list", OL: "list", LI: "listitem",
    OPTION: "option", TEXTAREA: "textbox", FORM: "form", FIELDSET: "group", ARTICLE: "article", IMG: "img",
    PROGRESS: "progressbar", METER: "meter", SECTION: "region", DETAILS: "group", OUTPUT: "status",
  };
  const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();

  function role(element) {
    const said = element.getAttribute("role");
    if (said) return said.split(" ")[0];
    if (element.tagName === "A") return element.hasAttribute("href") ? "link" : "";
    if (element.tagName === "SELECT") return element.multiple ? "listbox" : "combobox";
    if (element.tagName === "INPUT") return INPUTS[element.type] ?? "textbox";
    if (/^H[1-6]$/.test(element.tagName)) return "heading";
    if (element.tagName === "TH" && element.scope === "row") return "rowheader";
    return TAGS[element.tagName] ?? "";
  }

  function name(element) {
    const others = (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
    const label = others.map((id) => plain(document.getElementById(id)?.textContent)).join(" ");
    if (plain(label)) return plain(label);
    if (element.getAttribute("aria-label")) return plain(element.getAttribute("aria-label"));
    const labels = [...(element.labels ?? [])].map((one) => own(one, element)).join(" ");
    if (plain(labels)) return plain(labels);
    if (element.tagName === "FIELDSET") return plain(element.querySelector("legend")?.textContent);
    if (element.tagName === "TABLE" && element.caption) return plain(element.caption.textContent);
    const written = ["INPUT", "TEXTAREA", "SELECT", "IMG"].includes(element.tagName) ? "" : own(element, null);
    return plain(written) || plain(element.alt ?? element.title) || plain(element.title) || plain(element.placeholder);
  }

  // The text of an element without what is hidden from assistive technology, and without the field it labels.
  function own(element, field) {
    let text = "";
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      else if (node.nodeType === Node.ELEMENT_NODE && node !== field) {
        if (node.getAttribute("aria-hidden") === "true") continue;
        if (field && /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName)) continue;
        text += ` ${node.getAttribute("aria-label") ?? own(node, field)} `;
      }
    }
    return text;
  }

  function reachable(element) {
    if (element.closest("[inert], [aria-hidden=true]")) return false;
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  }

  const fits = (element, wanted) =>
    role(element) === wanted || (wanted === "field" && FIELDS.includes(role(element)));

  const all = (scope, wanted) =>
    [...scope.querySelectorAll("*")].filter((element) => fits(element, wanted) && reachable(element));

  // The one element at the end of a path of roles and names, or a sentence saying why there is not one.
  function find(path) {
    let scope = document.body;
    for (const [wanted, called] of path) {
      const candidates = all(scope, wanted);
      const names = candidates.map(name);
      let found = candidates.filter((_, at) => names[at] === plain(called));
      // A row or an item is called by what it begins with, for its whole text would be too much to say; a list ends
      // with what is chosen in it.
      if (!found.length && ["row", "listitem", "article", "option", "link", "combobox"].includes(wanted))
        found = candidates.filter((_, at) => names[at].startsWith(plain(called)));
      if (found.length > 1) return `there are ${found.length} with role ${wanted} called “${called}”`;
      if (!found.length) return `no ${wanted} called “${called}”; there are: ${names.slice(0, 40).join(" · ") || "none"}`;
      scope = found[0];
    }
    return scope;
  }

  // Where the pointer goes for an element: a radio or a box drawn by its label is pressed there.
  function target(path) {
    const found = find(path);
    if (typeof found !== "string") found.scrollIntoView({ block: "center", behavior: "instant" });
    const drawn = typeof found !== "string" && ["radio", "checkbox"].includes(found.type) && found.labels?.[0];
    return drawn && found.getBoundingClientRect().width < 4 ? drawn : found;
  }

  function text(path) {
    const scope = path?.length ? find(path) : document.body;
    return typeof scope === "string" ? null : scope.innerText;
  }

  function count(path, wanted) {
    const scope = path.length ? find(path) : document.body;
    return typeof scope === "string" ? 0 : all(scope, wanted).length;
  }

  // What is said of an element beside its name, be it shown or not.
  function description(element) {
    const others = (element.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
    return others.map((id) => plain(document.getElementById(id)?.textContent)).join(" ");
  }

  const describe = (element) => ({ role: role(element), name: name(element) });

  return { find, target, text, count, description, describe };
})();
