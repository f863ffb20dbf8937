// Runs in a browser, on the page that `page.ts` makes.
const { AdaptiveCards: reader, document, location } = globalThis;
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const query = new URLSearchParams(location.search);
const themes = read('themes');
const theme = themes[query.get('theme')] ?? themes.light;
const width = Number(query.get('width')) || 700;

for (const [name, colour] of Object.entries(theme.colours)) {
  document.documentElement.style.setProperty(`--${name}`, colour);
}
document.documentElement.style.setProperty('--width', `${width}px`);

const main = document.querySelector('main');
const add = (parent, kind, text = '') => {
  const element = parent.appendChild(document.createElement(kind));
  element.textContent = text;
  return element;
};

let heading = '';
for (const { group, caption, card } of read('cards')) {
  if (group !== heading) add(main, 'h2', group);
  heading = group;
  const figure = add(main, 'figure');
  add(figure, 'figcaption', caption);
  const drawn = new reader.AdaptiveCard();
  drawn.hostConfig = new reader.HostConfig(theme.hostConfig);
  drawn.parse(card);
  const frame = add(figure, 'div');
  frame.className = 'card';
  frame.appendChild(drawn.render());
}
