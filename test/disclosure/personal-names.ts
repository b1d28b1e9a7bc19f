/** Given names and family names that are common in a culture, or hard for whoever reads lists of words. */
interface Culture {
  readonly given: string
  readonly family: string
  /** Whether the family name stands first, and without a space. */
  readonly joined?: true
}

const cultures: readonly Culture[] = [
  { given: 'Mary James Linda Robert Grace Will Faith Mark Hope Guy Art Bill Chase Drew Frank May', family: 'Smith Johnson Bishop Null True Nobody Anonymous Staff Press Team Post Times Admin Test Person Human' },
  { given: 'Emma Oliver Poppy Alfie Isla Freya Callum Eilidh Rhys Cerys Siân Gwen Aoife Niamh Seán Oisín', family: 'Pope Cook Baker Reader Writer Editor King Page Book Marker Noone None Ní-Dhomhnaill O’Brien Mac-Giolla Ó-Sé' },
  { given: 'Anna Max Jürgen Sophie Käthe Lukas Ute Björn Heike Gerd Mia Noah Ida Kurt Ilse Theo', family: 'Müller Mensch Kein Niemand Autor Redakteur Gast Schreiber Kaiser Weiß König Vogel Jemand Nutzer Team Arzt' },
  { given: 'Camille Chloé Étienne Noël Aurélie Rémi Zoé Benoît Léa Yves Inès Loïc Maëlys Hugo Éloïse Anne', family: 'Martin Personne Dubois Lécrivain Rédacteur Auteur L’Hôte Sans Moine Leblanc Roy d’Arc Maître Ami Collègue Legrand' },
  { given: 'María José Lucía Íñigo Begoña Jesús Ángel Dolores Pilar Socorro Xavier Núria Ignacio Rosa Luz Mercedes', family: 'García Nadie Redactor Delgado Ninguno Rey Iglesias Cuenta Colega Personal Amigo Moreno Usuario Calvo Equipo Sí' },
  { given: 'Giulia Andrea Nicola Luca Giosuè Niccolò Chiara Elia Ugo Bianca Nunzia Fosca Noemi Ivo Remo Tosca', family: 'Rossi Nessuno Autore Redattore Ospite Colleghi Bianco Papa Fratello Amore D’Amico Dell’Utri Persona Esposito Grande Ricci' },
  { given: 'João Inês Tiago Conceição Vitória Anaí Caetano Luís Beatriz Graça Otávio Iara Rui Nuno Abel Lia', family: 'Silva Ninguém Autor Colega Reis Pessoa Convidado Santos Sousa Nascimento Redator Anjos Rocha Leão Rei Lobo' },
  { given: 'Jan Anneke Sjoerd Femke Pieter Lotte Joost Wietske Bram Maud Daan Roos Guus Ties Fleur Koen', family: 'Jansen Geen Niemand Iemand Gast Schrijver Prins Keizer Vos Redacteur Mens Auteur Visser Bakker Boer Zonder' },
  { given: 'Łukasz Żaneta Zofia Bożena Wojciech Ścibor Stanisław Michał Ewa Kinga Leopold Jerzy Ola Iga Bartosz Maja', family: 'Kowalski Nikt Staff Autor Nowak Redaktor Człowiek Brak Gość Pracownik Król Wójcik Żółć Personel Wróbel Lis' },
  { given: 'Šárka Jiří Zdeněk Ondřej Ľubica Marián Ružena Bohdan Vlasta Eliška Štěpán Dagmar Květa Radek Ivo Hana', family: 'Novák Nikdo Nemec Král Svoboda Dvořák Nezval Veselý Černý Horák Kučera Sedlák Autor Redaktorová Host Holub' },
  { given: 'Åsa Øyvind Søren Bjørk Þórdís Guðrún Aino Väinö Kimi Maj Nils Liv Ebba Jón Sigríður Tuomas', family: 'Andersen Ingen Gæst Björnsdóttir Räikkönen Virtanen Nobel Lund Ström Dahl Åkesson Holm Berg Jónsson Kivi Laine' },
  { given: 'Zsófia Árpád Ilona Gergő Ioana Mihai Ștefan Anca Ana Luka Željka Đorđe Živko Nataša Boško Vesna', family: 'Nagy Senki Kovács Szabó Popescu Ionescu Nimeni Jovanović Horvat Nitko Marić Novak Čolić Gost Vuk Babić' },
  { given: 'Ольга Иван Вера Любовь Надежда Тарас Оксана Богдан Анна Лев Роман Марта Гліб Соломія Юрій Ия', family: 'Иванова Никто Автор Редакторов Человек Гость Шевченко Король Толстой Лисенко Ткаченко Коваль Чужой Дорошенко Ким Пан' },
  { given: 'Σοφία Γιώργος Ελένη Νίκος Δήμητρα Άννα Παύλος Θάλεια Ηρώ Κώστας Ζωή Λευτέρης Μάρκος Φωτεινή Τάσος Ίρις', family: 'Παππά Κανένας Συντάκτης Βασιλείου Ξένος Ανώνυμος Αλεξίου Δούκας Ρήγας Μαύρος Λύκος Φίλος Χατζής Καλός Γραμματικός Διάκος' },
  { given: 'Ayşe Mehmet İrem Çağla Şule Özgür Ümit Can Deniz Umut Ali Nil Efe Gül Işıl Hiç', family: 'Yılmaz Hiçkimse Yazar Öztürk Şahin Aslan Kaya Demir Kimse Editör Konuk Doğan Çelik Yıldız Aydın Ay' },
  { given: 'ليلى محمد فاطمة أحمد نور يوسف مريم علي آمال خالد هدى عمر زينب حسن سارة كريم', family: 'العامري الكاتب المحرري المدير الضيفي الحداد النجار المصري المغربي الخطيب الأمين السيد بلا المجهولي الشخصي الزميلي' },
  { given: 'Fatima Youssef Amal Zahra Tariq Iman Nour Salma Idris Hakim Aziz Layla Karim Samir Rim Anis', family: 'Al-Sayed Benali Haddad El-Amin Khoury Aziz Bint-Sultan Al-Katib Nasser Amin Toukan Sami Admin Mudir Zayd Rahman' },
  { given: 'שרה דוד רחל יוסף נועה משה תמר אורי מאיה יעל עמית לאה גיל שיר רון דנה', family: 'כהן לוי אדם סופר פרץ ברק שלום חבר עורך מלך אורח ביטון דיין גבאי נחום אלון' },
  { given: 'Parisa Reza Shirin Kian Mina Dara Bijan Soraya Nasrin Omid Ziba Farhad Arash Laleh Navid Yas', family: 'Hosseini Karimi Nasiri Hich Rostami Tehrani Azad Jafari Yazdani Moradi Kohan Javan Doost Pour Shah Farsi' },
  { given: 'आरती राहुल सीता अमित नेहा विजय सुमन राज पूजा मोहन गीता अजय लता रवि उषा देव', family: 'शर्मा वर्मा सिंह गुप्ता लेखक यादव जोशी संपादक पटेल राजा मिश्रा दास कोई पांडे नायर राव' },
  { given: 'Aarti Rahul Sita Om Ravi Anand Priya Kiran Asha Jai Devi Arjun Gita Nil Dev Maya', family: 'Singh Patel Iyer Writer Doctor Engineer Merchant Contractor Sheriff Das Master Shah Rao Sen Guru Nobody-Rao' },
  { given: 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Phan Võ Mai', family: 'An Ai Không Minh-Anh Hà-My Văn-Nam Ánh Tú Quân Thu-Hà Linh Khôi Thảo Bảo Nhi Yến' },
  { given: 'Somchai Malee Nok Arthit Siriporn Chai Dao Fah Nam Ploy Kanya Lek Mali Niran Prem Suda', family: 'Jaidee Srisai Saetang Wong Mai-mee Thongdee Rattanakul Chan Boonmee Suk Kham Saelim Phrom Noi Dee Kaew' },
  { given: 'Putri Dewi Budi Agus Siti Wayan Made Nyoman Ketut Rizky Intan Bayu Citra Ahmad Nur Tak', family: 'Santoso Wijaya Hartono Penulis Raja Susanto Siregar Nasution Hidayat Putra Setiawan Tamu Bin-Ismail Abdullah Bestari Ada' },
  { given: '花子 太郎 美咲 健 無一 翔太 愛 さくら 陽菜 蓮 結衣 悠真 葵 大翔 凛 湊', family: '田中 佐藤 鈴木 高橋 無量 運天 名無川 編木 渡辺 山本 中村 人見 小林 記内 匿 松本', joined: true },
  { given: '민준 서연 지우 도윤 하은 예준 수아 시우 지민 유진 은우 소율 건우 나은 현우 무명', family: '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황', joined: true },
  { given: '伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 无忌 佚', family: '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 朱 马 管 无', joined: true },
  { given: 'Wei Mei Jun Yi Kai Ling Ming Xiu Bo An Hua Lan Fei Qi Yan Ai', family: 'Wang Li Zhang He She You Me-Lin Ma Bei Ting Null-Chen Wan Kong No Mo Ren' },
  { given: 'Min-jun Seo-yeon Ji-woo Do-yun Yuna Hana Sora Bora Nari Ara Kimin Jin Hyun Eun Soo Ae', family: 'Kim Lee Park Ki No Na Me Mo An Oh U Yu So Ha Ko Do' },
  { given: 'Chinedu Adaeze Kwame Ama Thandiwe Sipho Amina Abebe Wanjiku Otieno Fatou Moussa Zola Nia Kofi Yaa', family: 'Okafor Mensah Nkosi Dlamini Diallo Tesfaye Mwangi Achieng Sow Keita Nobody-Eze Goodluck Godspower Hassan Musa Blessing' },
  { given: 'Aroha Hemi Sina Tane Leilani Kai Malia Nalani Keanu Moana Tui Rangi Lagi Ioane Sefa Fetu', family: 'Parata Tamati Tuilagi Kahale Ngata Faleolo Mahuta Apirana Kealoha Tupou Hau Lolo Fonoti Vea Manu Tau' },
  { given: 'Itzel Cuauhtémoc Nayeli Quetzal Wayra Inti Sacha Tupac Illari Yma Amaru Killa Suyana Nina Rumi Asiri', family: 'Quispe Mamani Huamán Condori Chávez Xol Tzul Coy Caal Choque Apaza Yupanqui Flores Ccopa Poma Rojas' }
]

/** What stands alone, holds titles, or is written in a way of its own. */
const others: readonly string[] = [
  ...['J. R. R. Tolkien', 'Emily Post', 'Jennifer Null', 'Leopold Staff', 'Will Anonymous', 'Bishop', 'Madonna', 'Zendaya'],
  ...['Sukarno', 'Null Island-Smith', 'Ada Lovelace, PhD', 'Martin Luther King, Jr.', 'Nan Goldin', 'Siri Hustvedt', 'Dr. No'],
  ...['José Ortega y Gasset', 'Vincent van Gogh', 'Ludwig van Beethoven', 'Leonardo da Vinci', 'Charles de Gaulle', 'Ursula von der Leyen'],
  ...['bell hooks', 'danah boyd', 'k.d. lang', 'X Æ A-12', '6ix9ine', 'Prince', 'Page', 'Cher', 'Adele', 'Bono', 'Sting', 'Moby'],
  ...['Guest Kanu', 'Christopher Guest', 'Jim Owner', 'Rusty User', 'Root Smith', 'Elihu Root', 'Amy Moderator', 'Anon Smith', 'Demo Santos'],
  ...['Alan Expert', 'Boss Tweed', 'Friend Smith', 'Manager Singh', 'Doctor Who', 'Peer Gynt', 'Peer Steinbrück', 'Intern Patel', 'Story Musgrave']
]

/** Names of persons, well over five hundred, of many cultures: none of them may be refused. */
export const personalNames: readonly string[] = [
  ...new Set([
    ...others,
    ...cultures.flatMap(({ given, family, joined }) => {
      const families = family.split(' ')
      return given.split(' ').flatMap((name, index) =>
        [0, 5].map((step) => {
          const last = families[(index + step) % families.length]?.replaceAll('-', ' ') ?? ''
          return joined ? `${last}${name}` : `${name} ${last}`
        })
      )
    })
  ])
]
