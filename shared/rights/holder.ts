/** An organisation that owns text. Built-in holders are data; operators add and override them in the register. */
export interface Holder {
  /** Stable, kebab-case, latin: `ilkha`, `anadolu-agency`. */
  id: string;
  /** Canonical name. */
  name: string;
  /** Every other spelling, in any script, acronyms included. */
  aliases: string[];
  /** What its texts end with, without brackets: `İLKHA`, `AA`. Also accepted in datelines and bylines. */
  signoffs: string[];
  /** Registrable domains: `ilkha.com`. */
  domains: string[];
  /** ISO 3166-1 alpha-2 where known. */
  country?: string;
}
