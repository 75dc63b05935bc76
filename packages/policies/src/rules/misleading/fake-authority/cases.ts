import { body, one } from '../../../cases-kit.ts'
import type { RuleCases } from '../../../define.ts'

export const cases: RuleCases = {
  violates: [
    one(body('Breaking news: bank forced to reveal this loophole')),
    one(body('Your account has been suspended, verify your details now')),
    one(body('BBC News reports: new app makes people rich')),
    one(body('Ваш аккаунт заблокирован, подтвердите данные'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Akun Anda diblokir, segera verifikasi data'), undefined, { language: 'id', market: 'ID' }),
    one(body('Tu cuenta ha sido bloqueada, verifica tus datos'), undefined, { language: 'es', market: 'MX' }),
  ],
  allowed: [
    one(body('Good news: our bakery opens on Monday'), 'a figure of speech'),
    one(body('News from our workshop every month')),
    one(body('Open an account in our shop and save your size')),
    one(body('Хорошие новости: пекарня открывается в понедельник'), undefined, { language: 'ru', market: 'KZ' }),
    one(body('Kabar baik: toko roti kami buka Senin'), undefined, { language: 'id', market: 'ID' }),
    one(body('Buenas noticias: abrimos el lunes'), undefined, { language: 'es', market: 'MX' }),
  ],
}
