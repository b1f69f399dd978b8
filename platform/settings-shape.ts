/** What the reader chose. Lists name what is off, so that a topic added by an update starts on. */
export interface Settings {
  /** Watch topics switched off. */
  watchOff: string[];
  /** Headline topics switched off. */
  headlinesOff: string[];
  /** Where the sentinel runs. */
  where: 'everywhere' | 'only' | 'except' | 'click';
  /** Host names for 'only' and for 'except'; a host stands for its subdomains too. */
  onlySites: string[];
  exceptSites: string[];
  /** Underlines and badges in the page. */
  marks: boolean;
  /** Entities never to be marked again: anywhere (`site` null) or on one host. */
  notHere: { entity: string; site: string | null }[];
}

export const defaultSettings: Settings = {
  watchOff: [],
  headlinesOff: [],
  where: 'everywhere',
  onlySites: [],
  exceptSites: [],
  marks: true,
  notHere: [],
};

/** Fields that an older version did not know get their default. */
export const completeSettings = (stored: Partial<Settings> | null | undefined): Settings => ({
  ...defaultSettings,
  ...stored,
});
