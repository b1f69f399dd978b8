/** Topics by name, as a list of chips. */
export const TopicChips = ({ names }: { names: string[] }) => (
  <ul class="chips">
    {names.map((name) => (
      <li class="chip" key={name}>
        {name}
      </li>
    ))}
  </ul>
);
