/** How the scale moves, for whoever asks why. */
export const warmthRule = '做得越用心越热：约面谈、提问、报名算得多，打开看看算得少；没有动静，每过一周凉一半。'
