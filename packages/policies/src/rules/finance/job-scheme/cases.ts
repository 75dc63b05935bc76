import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('No interview, start today, $900 a week typing from home')),
    one(body('Pay a small training fee and we guarantee you a remote job')),
    one(body('Data entry job, $60 an hour, no experience, no interview')),
    one(body('Работа без собеседования, берем всех, зарплата каждый день'), undefined, {
      language: 'ru',
      market: 'KZ',
    }),
    one(body('Kerja like video, tanpa interview, gaji 500 ribu per hari'), undefined, { language: 'id', market: 'ID' }),
    one(body('Trabajo sin entrevista, gana 800 dólares por semana desde casa'), undefined, {
      language: 'es',
      market: 'MX',
    }),
  ],
  allowed: [
    one(body('Interview tips from our career coaches'), 'about interviews'),
    one(body('We are hiring nurses at St Mary Hospital')),
    one(body('Barista wanted at our Bristol café, training on the job')),
    one(body('Курсы подготовки к собеседованию'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Tips lolos wawancara kerja'), undefined, { language: 'id', market: 'ID' }),
    one(body('Consejos para tu entrevista'), undefined, { language: 'es', market: 'MX' }),
  ],
}
