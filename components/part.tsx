import type { ComponentChildren } from 'preact';

interface Props {
  /** Its `data-part`, which is also where links within the surface lead. */
  name: string;
  title: string;
  children: ComponentChildren;
}

/** One part of a surface: a region with a heading. */
export const Part = ({ name, title, children }: Props) => (
  <section class="part" id={name} data-part={name} aria-labelledby={`${name}-title`}>
    <h2 class="part-title" id={`${name}-title`}>
      {title}
    </h2>
    {children}
  </section>
);
