import type { ComponentChildren } from 'preact';

interface Props {
  /** Where links on the page lead, and its `data-part`. */
  name: string;
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One section of the options: a region with a heading and a line that says what it is for. */
export const Section = ({ name, title, lead, children }: Props) => (
  <section class="section" id={name} data-part={name} aria-labelledby={`${name}-title`}>
    <h2 id={`${name}-title`} tabIndex={-1}>
      {title}
    </h2>
    {lead && <p class="lead">{lead}</p>}
    {children}
  </section>
);
