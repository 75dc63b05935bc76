import { file, one, word } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(file('image'), 'Russian in the United States', {
      language: 'ru',
      words: [
        word('Скидка', '20 40 20 5'),
        word('на', '42 40 5 5'),
        word('кружки', '49 40 20 5'),
        word('сегодня', '20 48 20 5'),
      ],
    }),
    one(file('image', { targeting: { countries: ['MX'] } }), 'Japanese in Mexico', {
      language: 'ja',
      words: [word('手作りのマグカップが今だけ半額', '20 40 60 5')],
    }),
    one(file('image', { targeting: { countries: ['DE'] } }), 'Thai in Germany', {
      language: 'th',
      words: [word('แก้วเซรามิกทำมือลดราคา', '20 40 60 5')],
    }),
  ],
  allowed: [
    one(file('image'), 'English in the United States', {
      words: [word('Handmade', '20 40 20 5'), word('ceramic', '42 40 20 5'), word('mugs', '64 40 15 5')],
    }),
    one(file('image'), 'a brand name is too short', { language: 'ru', words: [word('Кружка', '20 40 20 5')] }),
    one(file('image', { targeting: { countries: ['KZ'] } }), 'Russian in Kazakhstan', {
      language: 'ru',
      words: [
        word('Скидка', '20 40 20 5'),
        word('на', '42 40 5 5'),
        word('кружки', '49 40 20 5'),
        word('сегодня', '20 48 20 5'),
      ],
    }),
  ],
}
