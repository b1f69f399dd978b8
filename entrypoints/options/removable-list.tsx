import { X } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/icon.tsx';

interface Item {
  key: string;
  name: string;
  /** Stands after the name, softer; may be empty. */
  note: string;
}

interface Props {
  items: Item[];
  remove(key: string): void;
  /** The last one was removed: put the focus somewhere that stays. */
  empty(): void;
}

/** A list whose items can be taken off it. The focus goes to the neighbor of what was removed, never to nowhere. */
export const RemovableList = ({ items, remove, empty }: Props) => {
  const list = useRef<HTMLUListElement>(null);
  if (items.length === 0) return null;

  function removeAt(index: number): void {
    const buttons = list.current!.querySelectorAll('button');
    const neighbor = buttons[index + 1] ?? buttons[index - 1];
    if (neighbor) neighbor.focus();
    else empty();
    remove(items[index]!.key);
  }

  return (
    <ul class="removable" ref={list}>
      {items.map(({ key, name, note }, index) => (
        <li key={key}>
          <span>
            {name}
            {note && <span class="choice-note"> {note}</span>}
          </span>
          <button
            type="button"
            class="button plain"
            aria-label={i18n.t('options.site.remove', [note ? `${name} ${note}` : name])}
            onClick={() => removeAt(index)}
          >
            <Icon node={X} />
          </button>
        </li>
      ))}
    </ul>
  );
};
