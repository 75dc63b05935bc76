/** Ordinary advertisements, written for this bench: emoji, capitals, accents, prices, hashtags, handles, brand spellings, mixed languages. */
export const ORDINARY: readonly string[] = `
✨NEW IN✨ Linen shirts from $29.90 – shop now 👉 link in bio
50% OFF everything!!! Only this weekend 🔥🔥🔥
Hand-made mugs for slow mornings ☕️
Free returns for 30 days, no questions asked
Our best-selling tote is BACK 🎉 Get yours before it's gone…
Café crème & pain au chocolat, 8h–11h, tous les jours 🥐
Zażółć gęślą jaźń – kubki z polskimi napisami od 39 zł
Lose the laces: slip-on sneakers that stay on
Gain weight-free luggage: our lightest cabin bag, 1.9 kg
Earn points with every order ⭐️ 100 points = $5
Work from our sunny rooftop 🌞 co-working in Lisbon
Get fit, get fed, get going 💪 meal kits from £4.99/portion
iPhone 15 Pro cases, MagSafe-ready, 6 colours
The e-bike you've been waiting for ⚡️ 80 km range, 25 km/h
A/B testing made simple. Start your 14-day trial
24/7 support, 365 days a year
BOGO: buy 2 get 1 free on all T-shirts 👕👕👕
Sooo soft. Sooo cosy. Our new blanket range 🧸
Yesss! The pumpkin latte is back 🎃
Yummm 🤤 double-choc cookies, baked daily
Loooong weekend ahead? Book a cabin from $89/night
W O W – we're opening in Leeds!
S A L E  starts Friday 9 a.m.
N.Y.C. pop-up, 5th Ave, Dec. 3–7
B2B SaaS for H.R. teams: try it free
Dr. Smith's Q&A on skin-care, live on Zoom, 7 p.m. GMT
Vitamin B12 + D3 gummies, 60 pcs
mp3, mp4, 4K & 8K – convert anything
R&B night @ The Jazz Café 🎷 doors 8pm
@mia.makes x @studio_nord: the drop is here
#ootd #slowfashion #madeinportugal – jackets from €59
Order at example.com/shop or call 0800 123 456
Size guide: XS–XXL | 34–46 EU | 2–14 US
Guaranteed fresh: order by 2 p.m., delivered by 6 p.m.
Quick & easy dinners for rich, busy weeknights
Risk-free? Read our fee table first
No hidden fees. No lock-in. No nonsense.
Secure checkout, PayPal & Apple Pay accepted
Cash back on your first 3 orders (up to $15)
Real estate open house, Sat 11–1, 42 Elm St.
Casino Royale in concert 🎻 Royal Albert Hall, 12 May
Miracle-Gro for roses, 20% off this week
Cure, smoke, grill: the ham-maker's handbook
Slots available: book your vaccination online
Bet you can't eat just one 😋 crisps, 6 flavours
Instant noodles, instant joy 🍜 buy 5 pay 4
Double-glazed windows: double your comfort, halve your bills
Make mornings easy: the $39 coffee grinder
Money-saving meal plans for students
Lucky cat figurines 🐱 back in stock
Million Dollar Baby – back on the big screen, one night only
Get paid time off: we're hiring baristas in Bristol
Burn calories, not the toast: smart toaster ovens
Fat Tire Beer now on tap 🍺
Diet Coke 12-pack, $4.98
Dry January? 0.0 % beers from 12 breweries
Pills, potions & poisons: a museum of pharmacy
Prescription sunglasses from €89 🕶️
Anti-ageing? We prefer pro-glowing. SPF 50 face cream
Before you buy, try at home for 30 nights 🛏️
Crypto-zoology club: talks on the yeti, every Tuesday
Bitcoin for beginners – a free lecture at the public library
Trading cards! Pokémon™ boosters now in
Invest in rest 😴 100% wool duvets
Ünïcödé fonts for designers – 40 families
Naïve art, rétro posters, façade prints – free shipping over €50
Beyoncé tribute night 💃 tickets £12
Año nuevo, casa nueva 🏡 muebles desde 49,90 €
¡Última semana! Hasta -70 % en toda la tienda 👗
Envío GRATIS en pedidos de más de 30 €
¿Buscas piso? Alquileres sin comisión en Málaga
Gana tiempo: recetas fáciles en 15 minutos 🍳
Clases de español gratis en la biblioteca 📚
Dinero en efectivo aceptado en tienda
Baja a la playa: hoteles desde 59 €/noche 🏖️
Peso neto 500 g. Café molido, tueste medio
Sin azúcar, sin gluten, sin excusas
Préstamo de libros gratis con tu carné
Trabaja con nosotros: camareros en Sevilla, 30 h/semana
Rápido y rico: menú del día 11,90 €
Apuesta por lo local 🍅 mercado ecológico, sábados 9–14 h
Ganadores del concurso de fotos: ¡enhorabuena!
Pierde el miedo a volar: curso de fin de semana
Yeni sezon ceketlerde %40'a varan indirim 🧥
Ücretsiz kargo fırsatını kaçırma! 🚚
Garantili ikinci el telefonlar, 12 ay taksit
Evde çalışanlar için ergonomik sandalyeler
Hızlı teslimat, kolay iade, güvenli ödeme
Kilo ile satılan baharatlar 🌶️ Mısır Çarşısı'nda
Kazan Kebap'ta öğle menüsü 149 TL
Bahis yok, söz var: ev yapımı reçeller
Para biriktirmenin 10 yolu – ücretsiz e-kitap
İstanbul'da bugün hava çok güzel ☀️ tekne turu 250 ₺
Kesin tarih belli oldu: mağaza açılışı 3 Mayıs
Zayıf Wi-Fi'ya son: mesh modemler
Garanti süresi iki yıl, servis ücretsiz
Schnell geliefert, kostenlos zurück 📦
Abnehmbare Bezüge, waschbar bei 60 °C
Größe passt nicht? Kein Problem!
Gemütlich, günstig, groß: Sofas ab 399 €
Geld-zurück-Garantie auf alle Matratzen
Spielend leicht Deutsch lernen – VHS-Kurse ab 45 €
Gewinnspiel: Mitmachen und Koffer-Set gewinnen 🧳
Arbeiten von zu Hause? Schreibtische ab 99 €
Ohne Rezept gekocht: 50 Ideen für Spontane
Sofort lieferbar: Waschmaschinen A+++
Kredit für Ihr E-Bike? Erst rechnen, dann radeln
Reich bebildert: das neue Pilzbuch
Fußball-EM im Biergarten ⚽️🍻
Diskon s.d. 50% khusus hari ini ya kak 😍
Gratis ongkir se-Jabodetabek, min. belanja 50rb
Ready stock!! Hijab voal premium 35rb aja
Baju anak2 ukuran 1–10 thn, bahan adem
Kerja di kafe kami: barista paruh waktu, Bandung
Turun harga! Beras 5 kg Rp68.000
Resep cepat: nasi goreng kampung 🍚
Uang kembalian bisa didonasikan di kasir
Langsing itu bonus, sehat itu tujuan: kelas yoga Sabtu
Pasti segar: ikan dari nelayan Muara Angke 🐟
Pinjam buku gratis di taman baca
Jam tangan pria anti-air 3ATM, garansi 1 th
Untung ada kamu: kartu ucapan buatan tangan
Скидки до 50% на всё! Только до воскресенья ❗️
Бесплатная доставка от 1000 ₽
Чудо-йогурт со скидкой 20%
Средство для мытья посуды «Лимон», 500 мл
Худеть не нужно: одежда всех размеров 👗
Заработай бонусы за отзывы ⭐️
IT-курсы для детей 7–12 лет: Python, Scratch, 3D
Новый iPhone 15 в наличии, trade-in за 10 мин
СМУЗИ-БАР «Манго» 🥭 открылся на Ленина, 5
Быстрые завтраки: каша, омлет, сырники
Деньги любят счёт: бесплатная лекция о бюджете
Казино — не наш метод: настольные игры для всей семьи
Работа на дому для любителей вязания: схемы и пряжа
Легкий рюкзак 0,8 кг, 30 л, гарантия 2 года
Кредит доверия: книга о переговорах, 2-е изд.
Ура-а-а! Лето, море, Сочи ☀️🌊
全场包邮，七天无理由退货 🛍️
新品上市！春季连衣裙¥199起
快速充电器 20W，适用 iPhone
减肥猫粮新品上市 🐱
赚取积分换礼品
T恤买2送1，仅限本周末
在家喝咖啡：手冲壶套装 8 折
今だけ送料無料！春の新作ワンピース🌸
無料体験レッスン、毎週土曜 10:00〜
稼働時間の長いノートPC、最大20時間
簡単レシピ：10分でできるパスタ🍝
ポイント2倍キャンペーン実施中!!
오늘만 무료배송! 봄 신상 원피스 🌸
집에서 즐기는 카페, 원두 1kg 19,900원
20% 할인 쿠폰 받아가세요~
다이어트 콜라 24캔 특가
ส่งฟรีทั่วประเทศ ลดสูงสุด 50% 🎉
मुफ्त डिलीवरी, आज ही ऑर्डर करें 😍
نئی کتابیں دستیاب ہیں، توصيل مجاني
Bonjour Paris! Croissants, now in Brooklyn 🥐 10% off with BONJOUR10
K-beauty starter set: ampoule + トナー + 마스크팩, $24.99
Sushi お寿司 Tuesday – 2-for-1 maki rolls 🍣
Fiesta Latina 💃 viernes, free entry before 11
Русский книжный клуб in Berlin: jeden Mittwoch, 19 Uhr
Tacos al pastor 🌮 $2 each, martes only
Kombucha 🍹 без сахара, now at Lidl
Yoga & чай: Sunday mornings with Olga
`
  .trim()
  .split('\n')
