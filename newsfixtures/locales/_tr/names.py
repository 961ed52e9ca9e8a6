"""Turkish names: people, invented towns and countries."""

from __future__ import annotations

from newsfixtures.locales._grammar import World
from newsfixtures.locales._tr.declension import forms

WORLD = World(
    women=tuple(
        (
            "Ayşe Fatma Zeynep Elif Emine Hatice Merve Büşra Esra Kübra Selin Derya Gülay Sevgi "
            "Nurcan Hülya Sibel Pınar Burcu Özlem Aslı Ebru Tuğba Gamze Serap Leyla Nilgün Aysel "
            "Songül Filiz Melek Dilek İpek Işıl Defne Ece Ceren Yasemin Nesrin Şule Çiğdem Gönül "
            "Hande Berna Arzu Asuman Aydan Aynur Bahar Banu Belgin Betül Canan Cansu Demet Dilara "
            "Duygu Ebrar Eda Emel Esin Evrim Feride Figen Füsun Gizem Gülşen Günay Hacer Handan Havva "
            "İlknur İrem Jale Meltem Meral Mine Müge Nalan Necla Nergis Neslihan Nihal Nur Perihan "
            "Rabia Reyhan Saadet Seda Selma Semra Sena Sevim Sinem Şebnem Tülay Ümran Yeliz"
        ).split()
    ),
    men=tuple(
        (
            "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan "
            "Halil Süleyman Serkan Burak Emre Hakan Onur Volkan Tolga Cem Kerem Barış Deniz Umut "
            "Orhan Erkan Selim Levent Tarık Ferhat Gökhan Uğur Kadir Metin Sinan Engin Bülent Cihan "
            "Rıza Vedat Kemal Adem Akın Alper Anıl Arda Atilla Aykut Bahadır Berat Bora Can Celal "
            "Cengiz Cüneyt Doğan Emrah Ender Enes Erdal Erdem Erhan Erol Ersin Eyüp Faruk Fatih "
            "Fikret Furkan Gürkan Haluk Harun İlhan İlker Kaan Kenan Koray Mahmut Mert Mesut Musa "
            "Necati Nihat Oğuz Okan Özgür Recep Salih Savaş Sedat Şenol Şükrü Taner Tamer Turgut "
            "Yalçın Yasin Yavuz Zafer"
        ).split()
    ),
    families=tuple(
        (
            "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç "
            "Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Yavuz Acar Güneş Aktaş Yalçın Güler "
            "Tekin Bulut Turan Avcı Işık Özer Keskin Ünal Taş Karaca Bozkurt Uysal Ateş Duman Erdem "
            "Toprak Sezer Coşkun Tunç Kaplan Karataş Kadıoğlu Hacıoğlu Balcı Ekinci Güngör Uçar Soylu "
            "Akın Baysal Dinçer Ertuğrul Gökçe Işıklı İnce Kutlu Oral Pekcan Sayın Topal Varol Yağcı "
            "Zengin Demirci Terzioğlu Sönmez Akbaş Akbulut Akçay Akdağ Akgül Akkaya Akman Aksoy "
            "Aktürk Alkan Altıntaş Altun Arıkan Arı Aslan Aslantaş Atak Atalay Avşar Aybar Aydemir "
            "Aydoğan Aykaç Ayhan Babacan Bal Balkan Baran Başar Batur Bayrak Bayram Bektaş Benli "
            "Biçer Bilgiç Bilgin Bilir Boz Bozdağ Budak Candan Cansever Ceylan Cengiz Cömert Çağlar "
            "Çakmak Çalışkan Çam Çelebi Çetinkaya Çevik Çiçek Çiftçi Çoban Çolak Dağ Dalkılıç Demirel "
            "Demirkan Deniz Dikmen Dinç Dursun Durmaz Ekici Elmas Er Erbaş Erdoğdu Eren Ergin Ergün "
            "Erkan Erol Ersoy Eser Gedik Gençer Genç Gök Gökmen Göktaş Güçlü Gül Gültekin Gümüş "
            "Gündoğdu Gündüz Güney Gürbüz Gürsoy Güven Işıldak İlhan İpek Kahraman Kandemir Kaptan "
            "Karabulut Karaduman Karagöz Karahan Karakaya Karakuş Karaman Kartal Kaygusuz Keser Kıran "
            "Kızılkaya Koçak Köksal Köse Kurtuluş Kuş Küçük Mutlu Oğuz Okur Oktay Orhan Öner Özbek "
            "Özcan Özgür Özmen Parlak Pehlivan Sağlam Sarı Sarıkaya Savaş Sevinç Şen Şener Tanrıverdi "
            "Taşçı Taşkın Temel Temiz Tetik Tosun Tuncer Türkmen Uslu Uzun Ünlü Vural Yalçınkaya "
            "Yaman Yaşar Yazıcı Yener Yiğit Yurt Yüce Yüksel Zorlu Abacı Acun Akar Akarsu Akbal Akbay "
            "Akçam Akgün Akıncı Aksu Aktan Akyol Akyıldız Alagöz Alptekin Altay Altınok Altınsoy "
            "Apaydın Aral Arat Argun Arıcan Arman Asil Aşkın Atasoy Atalar Aybek Aydıner Aygün Aykut "
            "Aytaç Bağcı Bakır Balaban Barut Başaran Başer Baştürk Baykara Bayındır Berk Bingöl "
            "Birinci Bolat Boyacı Bozdemir Canpolat Ceyhan Civan Coşar Çağatay Çakıroğlu Çalık "
            "Çelikkol Çınar Dağlı Demiralp Demirbaş Demircan Deveci Doğru Dönmez Durak Duran Durmuş "
            "Duru Ekmekçi Elçi Eraslan Erbil Erdal Ergen Ergül Erkoç Ertaş Ertürk Esen Evren Gezer "
            "Girgin Gökalp Göksu Gülmez Günay Günal Gürel Gürkan Gürses Güzel Ilgaz İnan İyigün "
            "Kabaoğlu Kalkan Kalaycı Kalender Karaarslan Karabacak Karaçam Karadağ Karademir Karakoç "
            "Karakurt Kargı Kavak Kayacan Kayahan Kılınç Kırca Koca Kocabaş Kocatürk Konak Korkut "
            "Kökten Kural Kutluay Macit Mert Nalbant Ocak Oğuzhan Olgun Onat Onay Onur Oruç Öncel "
            "Önder Özay Özbay Özçelik Özden Özkaya Özsoy Öztunç Özyurt Pala Sarıoğlu Saygı Saygın "
            "Selçuk Serin Sezgin Solak Soydan Sözen Sürücü Şanlı Şeker Tamer Tan Taner Tarhan "
            "Taşdemir Tepe Toker Topçu Turgut Turhan Tutar Tüfekçi Uğur Ulusoy Usta Uygun Uyar Üstün "
            "Vardar Yağız Yalın Yazgan Yetkin Yorulmaz Yurdakul Zeren"
        ).split()
    ),
    onsets=tuple(
        (
            "Andız Balkır Burçak Cevher Çavlan Çınar Defne Doruk Eğrek Ferah Gelin Gümrah Harman "
            "Hisar İğde Kekik Keten Kuyum Lale Mavi Menek Nergis Oluk Örnek Pelit Sarmaş Serçe Sumak "
            "Şimşir Tarhan Terek Turna Ulak Ümit Varsak Yelken Yonca Zerdal Zeytun Alıç Ardıç Armut "
            "Arpa Badem Balaban Başak Bayır Böğürtlen Ceviz Ceylan Çakıl Çayan Çilek Çömlek Erik "
            "Fındık Fidan Göçmen Güvercin Havuz Ihlamur Isırgan İnci Kamış Kanarya Karanfil Karga "
            "Kaval Kavun Kayın Keklik Kestane Kılıç Kırlangıç Kızılca Kiraz Kiremit Koza Kuğu Kumru "
            "Kuzgun Lavanta Leylek Limon Mazı Mercan Mercimek Meşe Mine Nane Nar Nilüfer Nohut "
            "Palamut Papatya Payam Petek Reyhan Saka Saman Sakız Sedir Selvi Semer Sığla Sincap Şafak "
            "Şahin Şeftali Tavşan Toklu Tuğla Tülek Üzüm Üvez Vişne Yaban Yağmur Yaprak Yasemin "
            "Yıldız Yosun Zambak Zeybek Zümrüt Ayva Kımız Doğan Sarıkız Yaren Çiğdem Susam Akasya "
            "Anason Begonya Bülbül Cemre Damla Fesleğen Filiz Fulya Gelincik Gonca Hurma Kardelen "
            "Köknar Ladin Manolya Nevruz Orkide Pancar Portakal Safran Servi Sümbül Şebboy Tarçın "
            "Turunç Yakut Zakkum Zencefil Martı Kunduz Sansar Tilki"
        ).split()
    ),
    endings=tuple(
        (
            "ova köy tepe dere kaya kent dağ göl su başı önü bel koru yurt liman burun pınarlar taş "
            "konak kuyu yayla çayır oba alan bahçe çeşme çiftlik pazar gedik höyük kavak köprü han "
            "değirmen orman sırt yamaç yaka ören söğüt tarla tuzla ada pınar kale bağ bük geçit göze "
            "kapı kışla kum meydan saray şehir yalı yol kaynak çukur iskele mezra eşik"
        ).split()
    ),
    countries={
        forms(name, proper=True): hours
        for name, hours in {
            "Orvanya": 1,
            "Keldarya": 2,
            "Tarsova": 3,
            "Lendriya": 2,
            "Belistan": 4,
            "Pellarya": 0,
            "Varnistan": 5,
            "Zelmara": 3,
            "Brastova": 2,
            "Korvinya": 1,
            "Dalmor": 1,
            "Estarya": 2,
            "Galdistan": 4,
            "Harvel": 0,
            "Luranya": 1,
            "Morvenya": 3,
            "Ostavya": 2,
            "Sardonya": 3,
            "Aldorya": 1,
            "Belmarya": 2,
            "Kastrova": 0,
            "Dravanya": 3,
            "Elgarya": -3,
            "Ferovya": 1,
            "Garvenya": 2,
            "Helmarya": -5,
            "İstrovya": 4,
            "Yarovya": 1,
            "Kalvorya": 0,
            "Lavarya": 2,
            "Mardovya": 3,
            "Neldarya": -4,
            "Olmarya": 1,
            "Prestova": 7,
            "Rastovya": 2,
            "Solvarya": -6,
            "Tremarya": 5,
            "Ulvarya": 1,
            "Vestrova": 3,
            "Zastravya": 0,
            "Nordavya": 8,
            "Asparistan": 2,
            "Turgistan": 1,
            "Palvenya": -2,
        }.items()
    },
    districts=tuple(
        f"{name} Mahallesi"
        for name in (
            "Yenikapı Liman Kuyumcular Değirmen Çeşmebaşı Gülbahçe Hürriyet İstasyon Sahil Köprübaşı "
            "Bağlar Tepeüstü Çarşı Yıldıztepe Fidanlık Esentepe Cumhuriyet Bahçelievler Çınarlı "
            "Kavaklı Zafer Barbaros Ihlamur Güneşli Kırkpınar Söğütlü Çayırbaşı Kaleiçi Taşköprü "
            "Yeşiltepe Yenidoğan Karşıyaka Selvili Gülistan Lalezar Narlı Zeytinlik Kuleönü Saraçlar "
            "Bakırcılar Demirciler Tabakhane Çukurbağ Mimarlar Akasya Kestanelik Akçeşme Altınova "
            "Aşıklar Ayazma Balıkçılar Basmacılar Beyazkule Bostanlık Boyacılar Camcılar Cevizli "
            "Çamlık Çamlıtepe Çiçekli Demirkapı Dereboyu Dericiler Dokumacılar Dutlu Elmalık Emek "
            "Erguvan Eskihisar Fenerli Güzelyalı Halıcılar Hanönü Havuzlu İğdeli İskele Kaleardı "
            "Kayabaşı Kervansaray Kireçhane Konaklar Kumluk Küçükhan Marangozlar Mimoza Nalbantlar "
            "Ortabahçe Pazaryeri Petekli Sarmaşık Sedef Semerciler Serinpınar Taşhan Telliçeşme "
            "Topraklık Tuzhane Ulucak Üçpınar Yalıboyu Yamaçlı Yeldeğirmeni Yukarıçarşı Zambak"
        ).split()
    ),
)
