/** How much fits into an agent's profile: letters of a text, pictures of a face. The contract refuses more, the editor says so before. */
export const profileLimits = {
  name: 20,
  institution: 40,
  licenceNumber: 32,
  headline: 40,
  city: 20,
  facetText: 1200,
  facetPictures: 9,
} as const
