interface Props {
  /** Name and value of the input. */
  name: string;
  title: string;
  note: string;
  on: boolean;
  change(on: boolean): void;
}

/** Something that is on or off, with what it means. The whole row can be pressed. */
export const Switch = ({ name, title, note, on, change }: Props) => (
  <label class="switch">
    <span class="choice-text">
      <span class="choice-title">{title}</span>
      <span class="choice-note" id={`${name}-note`}>
        {note}
      </span>
    </span>
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
      role="switch"
      name={name}
      value={name}
      aria-label={title}
      aria-describedby={`${name}-note`}
      checked={on}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
  </label>
);
