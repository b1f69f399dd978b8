import { createSSRApp, h, onMounted, onUpdated, ref } from 'vue';
import { story } from './story.mjs';

const Paragraph = (paragraph) => {
  const { id, before, name, after, reads } = paragraph;
  return h('p', { id }, [before, h('a', { href: `#${id}` }, name), after, ' Read ', reads, ' times.']);
};
Paragraph.props = ['id', 'before', 'name', 'after', 'reads'];

/** The article; `globalThis.show(story)` changes what it shows, `globalThis.rendered` counts how often it has. */
const Article = {
  setup() {
    const shown = ref(story);
    const count = () => {
      globalThis.rendered = (globalThis.rendered ?? 0) + 1;
    };
    onMounted(() => {
      globalThis.show = (next) => {
        shown.value = next;
      };
      count();
    });
    onUpdated(count);
    return () =>
      h('article', [
        h('h1', shown.value.title),
        shown.value.paragraphs.map((each) => h(Paragraph, { key: each.id, ...each })),
      ]);
  },
};

export const createApp = () => createSSRApp({ render: () => h('main', [h(Article)]) });
