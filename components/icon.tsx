import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A line icon beside a text; it says nothing that the text does not, so it is hidden from screen readers. */
export const Icon = ({ node }: { node: IconNode }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
  </svg>
);
