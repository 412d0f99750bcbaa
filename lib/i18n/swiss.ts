/** What Swiss Standard German says with another word: only words that can be exchanged in any sentence, gender and ending included. */
const variants: Readonly<Record<string, string>> = {
  Anschrift: 'Adresse',
  Anschriften: 'Adressen',
  Auszubildende: 'Lernende',
  Auszubildenden: 'Lernenden',
  Auszubildender: 'Lernender',
  binnen: 'innert',
  Binnen: 'Innert',
  etwaige: 'allfällige',
  etwaigem: 'allfälligem',
  etwaigen: 'allfälligen',
  etwaiger: 'allfälliger',
  etwaiges: 'allfälliges',
  Fahrrad: 'Velo',
  Fahrrads: 'Velos',
  Fahrräder: 'Velos',
  Fahrrädern: 'Velos',
  Fleischerei: 'Metzgerei',
  Fleischereien: 'Metzgereien',
  Friseur: 'Coiffeur',
  Friseure: 'Coiffeure',
  Friseurin: 'Coiffeuse',
  Friseurinnen: 'Coiffeusen',
  Friseursalon: 'Coiffeursalon',
  Führerschein: 'Führerausweis',
  Führerscheine: 'Führerausweise',
  geparkt: 'parkiert',
  Krankenhaus: 'Spital',
  Krankenhauses: 'Spitals',
  Krankenhäuser: 'Spitäler',
  Krankenhäusern: 'Spitälern',
  parken: 'parkieren',
  Sonnabend: 'Samstag',
  Sonnabends: 'Samstags',
  sonnabends: 'samstags',
  Tischler: 'Schreiner',
  Tischlerei: 'Schreinerei',
  Tischlereien: 'Schreinereien',
  Tischlerin: 'Schreinerin',
};

const word = new RegExp(`(?<!\\p{L})(?:${Object.keys(variants).join('|')})(?!\\p{L})`, 'gu');

const spelling: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  '„': '«',
  '“': '»',
  '‚': '‹',
  '‘': '›',
};

/**
 * Swiss Standard German, derived from German and never written by hand (method 4.1): ss for ß, guillemets pointing outwards,
 * a list of words. The other direction would be lossy (Masse, Maße).
 */
export const toSwissGerman = (text: string): string =>
  text
    .replace(/[ßẞ„“‚‘]/g, (character) => spelling[character] ?? character)
    .replace(word, (found) => variants[found] ?? found);
