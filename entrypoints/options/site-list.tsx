import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/icon.tsx';
import { type AddedSite, addSite } from './add-site.ts';
import { RemovableList } from './removable-list.tsx';
import type { OptionsStore } from './store.ts';

interface Props {
  where: 'only' | 'except';
  store: OptionsStore;
}

function fault(added: AddedSite, typed: string): string {
  switch (added.kind) {
    case 'added':
      return '';
    case 'known':
      return i18n.t('options.site.known', [added.site]);
    case 'empty':
      return i18n.t('options.site.empty');
    case 'invalid':
      return i18n.t('options.site.invalid', [typed.trim()]);
  }
}

/** The sites of one choice: a field that takes a name or a pasted address, and what is on the list so far. */
export const SiteList = ({ where, store }: Props) => {
  const error = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const list = where === 'only' ? 'onlySites' : 'exceptSites';
  const sites = store.settings.value[list];

  function add(event: Event): void {
    event.preventDefault();
    const input = field.current!;
    const added = addSite(input.value, sites);
    error.value = fault(added, input.value);
    if (added.kind === 'added') {
      void store.change(() => ({ [list]: added.sites }), i18n.t('options.site.added', [added.site]));
      input.value = '';
    }
    input.focus();
  }

  return (
    <div class="sites">
      <form onSubmit={add} noValidate>
        <label for="site">
          {where === 'only' ? i18n.t('options.site.onlyLabel') : i18n.t('options.site.exceptLabel')}
        </label>
        <div class="field">
          <input
            ref={field}
            id="site"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="example.org"
            aria-describedby="site-hint site-error"
            aria-invalid={error.value !== ''}
            onInput={() => {
              error.value = '';
            }}
          />
          <button type="submit" class="button">
            <Icon node={Plus} />
            {i18n.t('options.site.add')}
          </button>
        </div>
        <p class="field-error" id="site-error" role="alert">
          {error.value}
        </p>
        <p class="choice-note" id="site-hint">
          {i18n.t('options.site.hint')}
        </p>
      </form>
      {sites.length === 0 && where === 'only' && <p class="notice">{i18n.t('options.where.none')}</p>}
      <RemovableList
        items={sites.map((site) => ({ key: site, name: site, note: '' }))}
        empty={() => field.current?.focus()}
        remove={(site) =>
          void store.change(
            (now) => ({ [list]: now[list].filter((other) => other !== site) }),
            i18n.t('options.site.removed', [site]),
          )
        }
      />
    </div>
  );
};
