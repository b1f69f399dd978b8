// Keeps what a developer would see in the console: what anybody warns of, and what is thrown.
globalThis.complaints = [];
for (const kind of ['warn', 'error']) {
  const say = console[kind];
  console[kind] = (...words) => {
    globalThis.complaints.push(words.join(' '));
    say.apply(console, words);
  };
}
addEventListener('error', ({ message }) => globalThis.complaints.push(message));
addEventListener('unhandledrejection', ({ reason }) => globalThis.complaints.push(String(reason)));
