<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Import projects</source>
        <translation>استيراد مشاريع</translation>
    </message>
    <message>
        <source>Projects (*.aicmo *.zip *.json)</source>
        <translation>المشاريع (*.aicmo *.zip *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>A project folder is chosen by the project.json in it.</source>
        <translation>يُختار مجلد المشروع عبر ملف project.json الموجود فيه.</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import a project folder</source>
        <translation>استيراد مجلد مشروع</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM، HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>المشاريع الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the report…</source>
        <translation>م&amp;عاينة طباعة التقرير…</translation>
    </message>
    <message>
        <source>&amp;Print the run&apos;s report…</source>
        <translation>&amp;طباعة تقرير التشغيل…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Search &amp;projects</source>
        <translation>البحث في الم&amp;شاريع</translation>
    </message>
    <message>
        <source>Search &amp;here</source>
        <translation>البحث &amp;هنا</translation>
    </message>
    <message>
        <source>Copy results as C&amp;SV</source>
        <translation>&amp;نسخ النتائج بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>ن&amp;سخ النتائج بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>نس&amp;خ النتائج بصيغة Markdown</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Plan and preview</source>
        <translation>ال&amp;خطة والمعاينة</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>التش&amp;غيل</translation>
    </message>
    <message>
        <source>Pa&amp;ckage</source>
        <translation>ال&amp;حزمة</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;سجل الأحداث</translation>
    </message>
    <message>
        <source>Event log of &amp;all projects</source>
        <translation>سجل أحداث كل الم&amp;شاريع</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>المنطقة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Previo&amp;us region</source>
        <translation>المنطقة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Theme as the &amp;desktop</source>
        <translation>السمة &amp;كسطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>سمة &amp;فاتحة</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>سمة &amp;داكنة</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>صفوف مت&amp;راصّة</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>صفوف &amp;عادية</translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation>صفوف &amp;مريحة</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>الم&amp;شروع</translation>
    </message>
    <message>
        <source>Pre&amp;vious recipient</source>
        <translation>المستلم السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Next recipient</source>
        <translation>المستلم ال&amp;تالي</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>إرسال ا&amp;ختبار…</translation>
    </message>
    <message>
        <source>&amp;Approve this content</source>
        <translation>ا&amp;عتماد هذا المحتوى</translation>
    </message>
    <message>
        <source>Re&amp;voke this approval</source>
        <translation>&amp;سحب هذا الاعتماد</translation>
    </message>
    <message>
        <source>&amp;Build package</source>
        <translation>إ&amp;نشاء الحزمة</translation>
    </message>
    <message>
        <source>Verif&amp;y package</source>
        <translation>الت&amp;حقق من الحزمة</translation>
    </message>
    <message>
        <source>&amp;Open package folder</source>
        <translation>&amp;فتح مجلد الحزمة</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>أ&amp;رشفة</translation>
    </message>
    <message>
        <source>&amp;Run as the bar says</source>
        <translation>ت&amp;شغيل وفق الشريط</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped run…</source>
        <translation>متا&amp;بعة التشغيل المتوقف…</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>إعادة محاولة المُ&amp;خفقة…</translation>
    </message>
    <message>
        <source>&amp;Ask the services about doubts</source>
        <translation>&amp;سؤال الخدمات عن غير المؤكد</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>ت&amp;صدير النتائج…</translation>
    </message>
    <message>
        <source>A&amp;ll runs of this project…</source>
        <translation>&amp;كل عمليات تشغيل هذا المشروع…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Test all accounts</source>
        <translation>ا&amp;ختبار كل الحسابات</translation>
    </message>
    <message>
        <source>Su&amp;ppression list…</source>
        <translation>قائمة ال&amp;حجب…</translation>
    </message>
    <message>
        <source>&amp;Rules of the channels…</source>
        <translation>&amp;قواعد القنوات…</translation>
    </message>
    <message>
        <source>&amp;Verify event log</source>
        <translation>ال&amp;تحقق من سجل الأحداث</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>ت&amp;صدير الأحداث…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لو&amp;حة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Diagnostics folder…</source>
        <translation>مجلد الت&amp;شخيص…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Results of a run</source>
        <translation>نتائج التشغيل</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>القوائم والجداول</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Stop every run</source>
        <translation>إيقاف كل عمليات التشغيل</translation>
    </message>
    <message>
        <source>Failed alone</source>
        <translation>المُخفقة فقط</translation>
    </message>
    <message>
        <source>In doubt alone</source>
        <translation>غير المؤكدة فقط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مفتاح القائمة</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>ما يمكن فعله بالصف</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>‏↑، ↓</translation>
    </message>
    <message>
        <source>Another row, and what belongs to it</source>
        <translation>صف آخر، وما يخصّه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>حقول البحث</translation>
    </message>
    <message>
        <source>Approve several c&amp;ontents…</source>
        <translation>اعتماد &amp;عدة محتويات…</translation>
    </message>
    <message>
        <source>Revoke several approvals…</source>
        <translation>سحب عدة اعتمادات…</translation>
    </message>
    <message>
        <source>&amp;What changed since the approval…</source>
        <translation>&amp;ما الذي تغيّر منذ الاعتماد…</translation>
    </message>
    <message>
        <source>Print preview of the P&amp;DF…</source>
        <translation>معاينة &amp;طباعة ملف PDF…</translation>
    </message>
    <message>
        <source>&amp;Brand of documents…</source>
        <translation>علامة ال&amp;مستندات…</translation>
    </message>
</context>
<context>
    <name>RunOutput</name>
    <message>
        <source>%1 would be sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>سيُرسل %1، أخفق %2، تُخطّي %3، غير مؤكد %4</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>أُرسل %1، أخفق %2، تُخطّي %3، غير مؤكد %4</translation>
    </message>
    <message>
        <source>, %1 still to come</source>
        <translation>، بقي %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>نطاقات المستلمين</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>المُتخطّاة، والسبب</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Preview of sends</source>
        <translation>معاينة الإرسال</translation>
    </message>
    <message>
        <source>Report of a live run</source>
        <translation>تقرير تشغيل فعلي</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>أُوقف التشغيل قبل نهايته.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما حدث من خلل</translation>
    </message>
    <message>
        <source>The printer does not take the report. Is it connected, and has it paper?</source>
        <translation>لا تستقبل الطابعة التقرير. هل هي متصلة وفيها ورق؟</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The module that shows pages is missing: %1</source>
        <translation>الوحدة التي تعرض الصفحات مفقودة: %1</translation>
    </message>
    <message>
        <source>The printer took no more pages</source>
        <translation>لم تستقبل الطابعة صفحات أخرى</translation>
    </message>
    <message>
        <source>Page %1 cannot be painted</source>
        <translation>يتعذر رسم الصفحة %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>الشريحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Created</source>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <source>Intake complete</source>
        <translation>اكتمل موجز المشروع</translation>
    </message>
    <message>
        <source>Strategy generated</source>
        <translation>صيغت الاستراتيجية</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>اعتُمدت الاستراتيجية</translation>
    </message>
    <message>
        <source>Campaign defined</source>
        <translation>حُددت الحملة</translation>
    </message>
    <message>
        <source>Creative generated</source>
        <translation>صيغت المواد الإبداعية</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>لم يجتز فحص الجودة</translation>
    </message>
    <message>
        <source>QC approved</source>
        <translation>اجتاز فحص الجودة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم المشروع</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>مُخفق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>مُتخطّى</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Ready, not approved</source>
        <translation>جاهز، غير معتمد</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>تغيّر منذ الاعتماد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>لم تُعطَ موافقة</translation>
    </message>
    <message>
        <source>On the suppression list</source>
        <translation>في قائمة الحجب</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>أُرسل من قبل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Objected to it</source>
        <translation>اعترض المستلم</translation>
    </message>
    <message>
        <source>Not approved as they are</source>
        <translation>غير معتمدة بصيغتها الحالية</translation>
    </message>
    <message>
        <source>Overdue, not confirmed</source>
        <translation>متأخرة، لم يُقَرّ إرسالها</translation>
    </message>
    <message>
        <source>Channel could not be used</source>
        <translation>تعذّر استخدام القناة</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>لسبب آخر</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountForm</name>
    <message>
        <source>in the keyring</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>لهذه الجلسة</translation>
    </message>
    <message>
        <source>in a file of yours</source>
        <translation>في ملف لديك</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 sets this</source>
        <translation>يحدده %1</translation>
    </message>
    <message>
        <source>TLS required (STARTTLS)</source>
        <translation>إلزام TLS (STARTTLS)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>مباشرةً عبر TLS</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>بلا تشفير، على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>خلال ٢٤ ساعة</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>So many items in any 24 hours, over all projects</source>
        <translation>حد العناصر خلال أي ٢٤ ساعة، في جميع المشاريع</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>ساعات الإرسال</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Days, hours and time zone, such as Mon-Fri 09:00-18:00 Europe/Berlin</source>
        <translation>الأيام والساعات والمنطقة الزمنية، مثل Mon-Fri 09:00-18:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>A file of certificate authorities (PEM)</source>
        <translation>ملف لجهات إصدار الشهادات (PEM)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>رسائل في الدقيقة</translation>
    </message>
    <message>
        <source>To one domain a minute</source>
        <translation>لكل نطاق في الدقيقة</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>إصدار API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>how you call it</source>
        <translation>تسمية من اختيارك</translation>
    </message>
    <message>
        <source>A token does not tell whose it is; approvals and limits go by this name</source>
        <translation>لا يدل الرمز على صاحبه؛ وبهذا الاسم تُحسب الاعتمادات والحدود</translation>
    </message>
    <message>
        <source>HubSpot token</source>
        <translation>رمز HubSpot</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>مسار API</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>of the default account</source>
        <translation>من الحساب الافتراضي</translation>
    </message>
    <message>
        <source>A secret is set. Type to replace it.</source>
        <translation>يوجد سر محفوظ. اكتب لاستبداله.</translation>
    </message>
    <message>
        <source>%1 sets this and wins over the form.</source>
        <translation>يحدد %1 هذه القيمة ويتقدم على النموذج.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>App to sign in with</source>
        <translation>تطبيق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل (Client ID)</translation>
    </message>
    <message>
        <source>Of your own app, from its page at the service</source>
        <translation>معرّف تطبيقك الخاص، من صفحته لدى الخدمة</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل (Client Secret)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>What is asked for, with blanks between</source>
        <translation>ما يُطلب، مفصولًا بمسافات</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>As it is registered with the app: http on this machine, or a page of yours that shows the code</source>
        <translation>كما هو مسجّل للتطبيق: http على هذا الجهاز، أو صفحة لك تعرض الرمز</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>the service’s own</source>
        <translation>خادم الخدمة نفسها</translation>
    </message>
    <message>
        <source>from the sign-in</source>
        <translation>من تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1, of the default account</source>
        <translation>%1، من الحساب الافتراضي</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountModel</name>
    <message>
        <source>reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms</source>
        <translation>اختُبر %1، في %2 مللي ثانية</translation>
    </message>
    <message>
        <source>The default account</source>
        <translation>الحساب الافتراضي</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>محدد من متغيرات البيئة</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>جارٍ الاختبار</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>غير متصل بعد</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountsSection</name>
    <message>
        <source>Accounts of</source>
        <translation>حسابات</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>اختبار الكل</translation>
    </message>
    <message>
        <source>Test all accounts</source>
        <translation>اختبار كل الحسابات</translation>
    </message>
    <message>
        <source>Channels and their accounts</source>
        <translation>القنوات وحساباتها</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>اختبار الحساب</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>حفظ واختبار</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>The default account holds for this client. What you save here is the client’s own, whole: its secret too.</source>
        <translation>يسري الحساب الافتراضي على هذا العميل. ما يُحفظ هنا يخص هذا العميل وحده بأكمله، بما فيه السر.</translation>
    </message>
    <message>
        <source>A test takes what is saved</source>
        <translation>يستخدم الاختبار ما هو محفوظ</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>يلزم الحفظ أو الاستعادة أولًا</translation>
    </message>
    <message>
        <source>Remove the %1 account of %2, with its secret?</source>
        <translation>إزالة حساب %1 الخاص بـ %2، مع سره؟</translation>
    </message>
    <message>
        <source>The %1 account is removed</source>
        <translation>أُزيل حساب %1</translation>
    </message>
    <message>
        <source>Finish or cancel the sign-in first</source>
        <translation>يلزم إنهاء تسجيل الدخول أو إلغاؤه أولًا</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>تم توصيل %1</translation>
    </message>
    <message>
        <source>%1 is disconnected here. The consent itself is withdrawn in the account’s settings at the service.</source>
        <translation>تم فصل %1 هنا. أما الموافقة نفسها فتُسحب من إعدادات الحساب لدى الخدمة.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AnswerModel</name>
    <message>
        <source>Found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>تعذّر الجزم</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>نتيجة البتّ</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>بعبارة الخدمة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>As the desktop follows it at once, where the desktop tells.</source>
        <translation>«كسطح المكتب» يتبع سطح المكتب فورًا، متى أبلغ بتغيّره.</translation>
    </message>
    <message>
        <source>How high the rows of lists and tables are; nothing else.</source>
        <translation>ارتفاع صفوف القوائم والجداول، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the console; the documents choose theirs for each package.</source>
        <translation>لغة البرنامج؛ أما المستندات فتُختار لغتها لكل حزمة.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalChanges</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation>%1 حينها، %2 الآن</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>الجدد: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>المحذوفون: %1</translation>
    </message>
    <message>
        <source>With other data: %1</source>
        <translation>ببيانات مختلفة: %1</translation>
    </message>
    <message>
        <source>the client&apos;s data</source>
        <translation>بيانات العميل</translation>
    </message>
    <message>
        <source>the brand&apos;s data</source>
        <translation>بيانات العلامة التجارية</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>Data of the project</source>
        <translation>بيانات المشروع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>موعد الإرسال</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المُرسِل</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>عنوان الرد</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>نص المعاينة</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Unsubscribe address</source>
        <translation>عنوان إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>الهاشتاغات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>What is done in the CRM</source>
        <translation>ما يُجرى في CRM</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Kind of engagement</source>
        <translation>نوع التفاعل</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>التغييرات منذ الاعتماد</translation>
    </message>
    <message>
        <source>Compared with the approval of %1 by %2</source>
        <translation>مقارنةً باعتماد %2 في %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined</source>
        <translation>المحذوف مشطوب، والجديد تحته خط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>The content, its recipients and its files are those that were approved.</source>
        <translation>المحتوى ومستلموه وملفاته هي نفسها التي اعتُمدت.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalPane</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Exact message</source>
        <translation>الرسالة بعينها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>إرسال اختبار…</translation>
    </message>
    <message>
        <source>This content</source>
        <translation>هذا المحتوى</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>لم تُكتشف مشكلات.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>هذا العنصر</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>محجوب: %1</translation>
    </message>
    <message>
        <source>Held back: “%1” is on the suppression list</source>
        <translation>محجوب: «%1» في قائمة الحجب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have given no consent</source>
        <translation>
            <numerusform>لا مستلمين دون موافقة</numerusform>
            <numerusform>مستلم واحد لم يعطِ موافقته</numerusform>
            <numerusform>مستلمان لم يعطيا موافقتهما</numerusform>
            <numerusform>%Ln مستلمين لم يعطوا موافقتهم</numerusform>
            <numerusform>%Ln مستلمًا لم يعطوا موافقتهم</numerusform>
            <numerusform>%Ln مستلم لم يعطوا موافقتهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) on the suppression list</source>
        <translation>
            <numerusform>لا عناصر في قائمة الحجب</numerusform>
            <numerusform>عنصر واحد في قائمة الحجب</numerusform>
            <numerusform>عنصران في قائمة الحجب</numerusform>
            <numerusform>%Ln عناصر في قائمة الحجب</numerusform>
            <numerusform>%Ln عنصرًا في قائمة الحجب</numerusform>
            <numerusform>%Ln عنصر في قائمة الحجب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>لا عناصر غير مؤكدة</numerusform>
            <numerusform>عنصر واحد غير مؤكد</numerusform>
            <numerusform>عنصران غير مؤكدين</numerusform>
            <numerusform>%Ln عناصر غير مؤكدة</numerusform>
            <numerusform>%Ln عنصرًا غير مؤكد</numerusform>
            <numerusform>%Ln عنصر غير مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>قاعدة بتاريخ %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>القاعدة %1، بتاريخ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %L1</source>
        <translation>عرض %L1</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>عرض العنصر</translation>
    </message>
    <message>
        <source>Choose a content</source>
        <translation>اختر محتوى</translation>
    </message>
    <message>
        <source>%1 items, %2, by %3.</source>
        <translation>العناصر: %1، %2، بواسطة %3.</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>تغيّر منذ الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) differ since.</source>
        <translation>
            <numerusform>لا عناصر مختلفة منذ ذلك.</numerusform>
            <numerusform>اختلف عنصر واحد منذ ذلك.</numerusform>
            <numerusform>اختلف عنصران منذ ذلك.</numerusform>
            <numerusform>اختلفت %Ln عناصر منذ ذلك.</numerusform>
            <numerusform>اختلف %Ln عنصرًا منذ ذلك.</numerusform>
            <numerusform>اختلف %Ln عنصر منذ ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>لا يمكن إرسال غير ما تعتمده، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>Preview sends first: an approval holds what a dry run has shown.</source>
        <translation>تلزم معاينة الإرسال أولًا: فالاعتماد يثبّت ما أظهره التشغيل التجريبي.</translation>
    </message>
    <message>
        <source>Preview sends again to approve it.</source>
        <translation>تلزم معاينة الإرسال مجددًا لاعتماده.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر لاعتمادها</numerusform>
            <numerusform>اعتماد عنصر واحد</numerusform>
            <numerusform>اعتماد عنصرين</numerusform>
            <numerusform>اعتماد %Ln عناصر</numerusform>
            <numerusform>اعتماد %Ln عنصرًا</numerusform>
            <numerusform>اعتماد %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>No item of this content can be sent</source>
        <translation>لا يمكن إرسال أي عنصر من هذا المحتوى</translation>
    </message>
    <message>
        <source>Preview sends first</source>
        <translation>تلزم معاينة الإرسال أولًا</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>معاينة الإرسال</translation>
    </message>
    <message>
        <source>Preview this project first</source>
        <translation>تلزم معاينة هذا المشروع أولًا</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>What changed since the approval…</source>
        <translation>ما الذي تغيّر منذ الاعتماد…</translation>
    </message>
    <message>
        <source>Add a note or a name</source>
        <translation>إضافة ملاحظة أو اسم</translation>
    </message>
    <message>
        <source>A second person has to approve this: %1 has changed it.</source>
        <translation>يجب أن يعتمده شخص ثانٍ: فقد غيّره %1.</translation>
    </message>
    <message>
        <source>The state that was approved is not kept any more.</source>
        <translation>لم تعد النسخة التي اعتُمدت محفوظة.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 revoked by %3.</source>
        <translation>اعتماد %2 في %1 سحبه %3.</translation>
    </message>
    <message>
        <source>A second person has to approve this, not who has changed it.</source>
        <translation>يجب أن يعتمده شخص ثانٍ، لا من غيّره.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproveContents</name>
    <message>
        <source>Approve contents</source>
        <translation>اعتماد المحتويات</translation>
    </message>
    <message>
        <source>Revoke approvals</source>
        <translation>سحب الاعتمادات</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>لا يمكن إرسال غير ما تعتمده، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>What is revoked is not sent until it is approved again.</source>
        <translation>ما سُحب اعتماده لا يُرسل حتى يُعتمد مجددًا.</translation>
    </message>
    <message>
        <source>Contents to choose</source>
        <translation>المحتويات المتاحة للاختيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>يجب أن يعتمده شخص ثانٍ</translation>
    </message>
    <message>
        <source>preview sends first</source>
        <translation>تلزم معاينة الإرسال أولًا</translation>
    </message>
    <message>
        <source>nothing of it can be sent</source>
        <translation>لا يمكن إرسال شيء منه</translation>
    </message>
    <message>
        <source>changed since the approval</source>
        <translation>تغيّر منذ الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر لاعتمادها</numerusform>
            <numerusform>اعتماد عنصر واحد</numerusform>
            <numerusform>اعتماد عنصرين</numerusform>
            <numerusform>اعتماد %Ln عناصر</numerusform>
            <numerusform>اعتماد %Ln عنصرًا</numerusform>
            <numerusform>اعتماد %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln approval(s)</source>
        <translation>
            <numerusform>لا اعتمادات لسحبها</numerusform>
            <numerusform>سحب اعتماد واحد</numerusform>
            <numerusform>سحب اعتمادين</numerusform>
            <numerusform>سحب %Ln اعتمادات</numerusform>
            <numerusform>سحب %Ln اعتمادًا</numerusform>
            <numerusform>سحب %Ln اعتماد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproverForm</name>
    <message>
        <source>Approved by: %1</source>
        <translation>المعتمِد: %1</translation>
    </message>
    <message>
        <source>Name of who approves</source>
        <translation>اسم المعتمِد</translation>
    </message>
    <message>
        <source>Note, for the log and the package</source>
        <translation>ملاحظة، للسجل والحزمة</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>ملاحظة على الاعتماد</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AskSecretPlace</name>
    <message>
        <source>Keep the secret</source>
        <translation>حفظ السر</translation>
    </message>
    <message>
        <source>Where may the secret stay?</source>
        <translation>أين يمكن حفظ السر؟</translation>
    </message>
    <message>
        <source>It cannot go into a keyring: %1.</source>
        <translation>لا يمكن حفظه في حلقة مفاتيح: %1.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>In memory. You enter it again after the next start.</source>
        <translation>في الذاكرة. يلزم إدخاله مجددًا بعد البدء التالي.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>في ملف لا يقرؤه سواك</translation>
    </message>
    <message>
        <source>Not encrypted, mode 0600:
%1</source>
        <translation>غير مشفّر، الصلاحيات 0600:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>حفظه هكذا</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandForm</name>
    <message>
        <source>A colour is written as #1F4E79</source>
        <translation>يُكتب اللون مثل ‎#1F4E79</translation>
    </message>
    <message>
        <source>Not a picture for documents: PNG, JPEG, GIF or WebP of at most 20 million pixels</source>
        <translation>ليست صورة تصلح للمستندات: PNG أو JPEG أو GIF أو WebP بما لا يزيد على ٢٠ مليون بكسل</translation>
    </message>
    <message>
        <source>At most %1; a logo 600 pixels wide is enough</source>
        <translation>%1 على الأكثر؛ يكفي شعار بعرض ٦٠٠ بكسل</translation>
    </message>
    <message>
        <source>A font family’s name has at most 100 letters</source>
        <translation>لا يزيد اسم عائلة الخط على ١٠٠ حرف</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>اختر من القائمة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>اللون الأساسي</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>عائلة الخط</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>لغة المستندات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4، طولي</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter، طولي</translation>
    </message>
    <message>
        <source>Not set (%1)</source>
        <translation>غير محدد (%1)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>لا شعار</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1, enough for text</source>
        <translation>التباين مع الأبيض %1 : 1، كافٍ للنص</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1; text takes a darker shade of it</source>
        <translation>التباين مع الأبيض %1 : 1؛ يأخذ النص درجة أغمق منه</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF or WebP, at most %1</source>
        <translation>صيغة PNG أو JPEG أو GIF أو WebP، بحجم %1 على الأكثر</translation>
    </message>
    <message>
        <source>Not on this machine: documents made here are set in Inter</source>
        <translation>غير موجود على هذا الجهاز: تُنضَّد المستندات هنا بخط Inter</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandSection</name>
    <message>
        <source>Brand of</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>For documents alone, where a project’s own brand leaves a field empty. Messages, their templates and their approvals never take anything from here.</source>
        <translation>للمستندات وحدها، حيث تترك علامة المشروع حقلًا فارغًا. ولا تأخذ الرسائل ولا قوالبها ولا اعتماداتها شيئًا من هنا أبدًا.</translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation>إفراغ الكل</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>حفظ العلامة</translation>
    </message>
    <message>
        <source>Revert the brand</source>
        <translation>استعادة العلامة</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>يلزم الحفظ أو الاستعادة أولًا</translation>
    </message>
    <message>
        <source>The brand is as it was</source>
        <translation>عادت العلامة كما كانت</translation>
    </message>
    <message>
        <source>The brand is saved</source>
        <translation>حُفظت العلامة</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مخططًا</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>الأسبوع %1، من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ClientBox</name>
    <message>
        <source>Every client (default)</source>
        <translation>كل العملاء (افتراضي)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ColourField</name>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>اختيار لون…</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Search commands and projects</source>
        <translation>البحث في الأوامر والمشاريع</translation>
    </message>
    <message>
        <source>Commands and projects</source>
        <translation>الأوامر والمشاريع</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>لا شيء باسم «%1».</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmLive</name>
    <message>
        <source>Send live</source>
        <translation>إرسال فعلي</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln item(s) live?</source>
        <translation>
            <numerusform>إرسال ٠ عناصر فعليًا؟</numerusform>
            <numerusform>إرسال عنصر واحد فعليًا؟</numerusform>
            <numerusform>إرسال عنصرين فعليًا؟</numerusform>
            <numerusform>إرسال %Ln عناصر فعليًا؟</numerusform>
            <numerusform>إرسال %Ln عنصرًا فعليًا؟</numerusform>
            <numerusform>إرسال %Ln عنصر فعليًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2. What is sent cannot be taken back.</source>
        <translation>المشروع %1 لصالح %2. ما يُرسل لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Goes out through</source>
        <translation>يُرسل عبر</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>سيُرسل</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>No account: cannot be sent</source>
        <translation>بلا حساب: لا يمكن الإرسال</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Type the number of items: %1</source>
        <translation>اكتب عدد العناصر: %1</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>عدد العناصر</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>All %1 to be sent are approved</source>
        <translation>جميع العناصر المقرر إرسالها معتمدة: %1</translation>
    </message>
    <message>
        <source>The bytes are checked again, item by item, before each hand-over.</source>
        <translation>تُفحص البايتات مجددًا، عنصرًا بعد عنصر، قبل كل تسليم.</translation>
    </message>
    <message>
        <source>Starts 5 seconds after you confirm.</source>
        <translation>يبدأ بعد التأكيد بـ ٥ ثوانٍ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send %L1 live</source>
        <translation>إرسال %L1 فعليًا</translation>
    </message>
    <message>
        <source>%1 of them are overdue: their time has passed</source>
        <translation>%1 منها متأخرة: فات موعدها</translation>
    </message>
    <message>
        <source>%1 of them are planned for later and would go out now</source>
        <translation>%1 منها مخططة لوقت لاحق وستُرسل الآن</translation>
    </message>
    <message>
        <source>Their channel has no account</source>
        <translation>لا حساب لقناتها</translation>
    </message>
    <message>
        <source>Held back, and why</source>
        <translation>المحجوبة، والسبب</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>is not the number</source>
        <translation>لا يطابق العدد</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmSettle</name>
    <message>
        <source>Settle items in doubt</source>
        <translation>البتّ في غير المؤكدة</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as sent?</source>
        <translation>
            <numerusform>البتّ في ٠ عناصر: أُرسلت؟</numerusform>
            <numerusform>البتّ في عنصر واحد: أُرسل؟</numerusform>
            <numerusform>البتّ في عنصرين: أُرسلا؟</numerusform>
            <numerusform>البتّ في %Ln عناصر: أُرسلت؟</numerusform>
            <numerusform>البتّ في %Ln عنصرًا: أُرسلت؟</numerusform>
            <numerusform>البتّ في %Ln عنصر: أُرسلت؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as not sent?</source>
        <translation>
            <numerusform>البتّ في ٠ عناصر: لم تُرسل؟</numerusform>
            <numerusform>البتّ في عنصر واحد: لم يُرسل؟</numerusform>
            <numerusform>البتّ في عنصرين: لم يُرسلا؟</numerusform>
            <numerusform>البتّ في %Ln عناصر: لم تُرسل؟</numerusform>
            <numerusform>البتّ في %Ln عنصرًا: لم تُرسل؟</numerusform>
            <numerusform>البتّ في %Ln عنصر: لم تُرسل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as sent and are never sent again. Who did not get it gets nothing.</source>
        <translation>تُحسب مُرسلة ولا تُرسل مجددًا أبدًا. ومن لم تصله لن يصله شيء.</translation>
    </message>
    <message>
        <source>They can be sent again. Who did get it, and you say did not, gets it twice.</source>
        <translation>يمكن إرسالها مجددًا. ومن وصلته وقيل إنها لم تُرسل، تصله مرتين.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>و%L1 غيرها</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Settle %L1 as sent</source>
        <translation>البتّ: %L1 أُرسلت</translation>
    </message>
    <message>
        <source>Settle %L1 as not sent</source>
        <translation>البتّ: %L1 لم تُرسل</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectFlow</name>
    <message>
        <source>AICMO Console cannot listen for the browser’s answer: %1</source>
        <translation>لا يستطيع AICMO Console انتظار رد المتصفح: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectionBox</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>خلال أقل من يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The service takes this sign-in no more: the consent was withdrawn or ran out. Connect again.</source>
        <translation>لم تعد الخدمة تقبل تسجيل الدخول هذا: سُحبت الموافقة أو انتهت. أعد الاتصال.</translation>
    </message>
    <message>
        <source>The access ended on %1. Connect again.</source>
        <translation>انتهى الوصول في %1. أعد الاتصال.</translation>
    </message>
    <message>
        <source>Renewed by itself.</source>
        <translation>يتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>The sign-in ends %1, on %2.</source>
        <translation>ينتهي تسجيل الدخول %1، في %2.</translation>
    </message>
    <message>
        <source>Ends %1, on %2; then you connect again.</source>
        <translation>ينتهي %1، في %2؛ وعندها تعيد الاتصال.</translation>
    </message>
    <message>
        <source>The service tells no end.</source>
        <translation>لا تذكر الخدمة موعد الانتهاء.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Code or address</source>
        <translation>الرمز أو العنوان</translation>
    </message>
    <message>
        <source>Code, or the address where the browser ended</source>
        <translation>الرمز، أو العنوان الذي انتهى إليه المتصفح</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استخدام الرمز</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح مجددًا</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Instagram’s sign-in comes back to no program on this machine. Make a token that lives for 60 days with your app at Meta, and paste it here.</source>
        <translation>لا يعود تسجيل الدخول في Instagram إلى أي برنامج على هذا الجهاز. أنشئ لدى Meta، بتطبيقك، رمزًا يسري ٦٠ يومًا والصقه هنا.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>يلزم الحفظ أو الاستعادة أولًا</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>محدد من متغيرات البيئة</translation>
    </message>
    <message>
        <source>%1 sets this and wins over a sign-in.</source>
        <translation>يحدد %1 هذه القيمة ويتقدم على تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The default account holds for this client.</source>
        <translation>يسري الحساب الافتراضي على هذا العميل.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connect opens the browser, where you sign in at %1 and allow the access. The app there has to have this redirect address: %2</source>
        <translation>يفتح «اتصال» المتصفح، حيث تسجّل الدخول إلى %1 وتسمح بالوصول. ويجب أن يكون عنوان إعادة التوجيه هذا مسجّلًا للتطبيق هناك: %2</translation>
    </message>
    <message>
        <source>To sign in with the browser, enter the client id of your app at %1 below and save. Or paste a token.</source>
        <translation>لتسجيل الدخول بالمتصفح، أدخل أدناه معرّف العميل لتطبيقك لدى %1 واحفظ. أو الصق رمزًا.</translation>
    </message>
    <message>
        <source>The access ran out</source>
        <translation>انتهى الوصول</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>متصل باسم %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>الممنوح: %1</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs it will be refused; connect again and leave it allowed.</source>
        <translation>طُلب ولم يُمنح: %1. سيُرفض ما يحتاج إليه؛ أعد الاتصال واترك السماح به.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>بانتظار المتصفح…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow the access.</source>
        <translation>سجّل الدخول في المتصفح واسمح بالوصول.</translation>
    </message>
    <message>
        <source>The browser could not be opened: copy the address into one.</source>
        <translation>تعذر فتح المتصفح: انسخ العنوان إليه.</translation>
    </message>
    <message>
        <source>The answer comes by itself. Should the browser show an error at its end, paste its address here.</source>
        <translation>يصل الرد تلقائيًا. وإن أظهر المتصفح خطأً في النهاية فالصق عنوانه هنا.</translation>
    </message>
    <message>
        <source>The page at the end shows a code: paste it here.</source>
        <translation>تعرض الصفحة الأخيرة رمزًا: الصقه هنا.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>المتبقي: %1.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came, and was refused.</source>
        <translation>وصل رد على تسجيل دخول آخر، ورُفض.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ContentListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>date · count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>مخطط في %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CountTiles</name>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>عناصر الخطة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmChangeModel</name>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>أُفرغ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>لا توجد جهة الاتصال</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Now in the CRM</source>
        <translation>الآن في CRM</translation>
    </message>
    <message>
        <source>Will be set to</source>
        <translation>القيمة الجديدة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmPane</name>
    <message>
        <source>The CRM does not take the token</source>
        <translation>لا يقبل CRM الرمز</translation>
    </message>
    <message>
        <source>The token may not read contacts</source>
        <translation>لا يُسمح للرمز بقراءة جهات الاتصال</translation>
    </message>
    <message>
        <source>The CRM asks to wait</source>
        <translation>يطلب CRM الانتظار</translation>
    </message>
    <message>
        <source>The CRM cannot be reached</source>
        <translation>تعذّر الوصول إلى CRM</translation>
    </message>
    <message>
        <source>The CRM cannot be read</source>
        <translation>تعذّرت القراءة من CRM</translation>
    </message>
    <message>
        <source>CRM fields</source>
        <translation>حقول CRM</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>القراءة مجددًا</translation>
    </message>
    <message>
        <source>Compare with the CRM</source>
        <translation>المقارنة مع CRM</translation>
    </message>
    <message>
        <source>Reading from the CRM…</source>
        <translation>تجري القراءة من CRM…</translation>
    </message>
    <message>
        <source>Only reads; nothing is written.</source>
        <translation>قراءة فقط؛ لا يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>لا يوجد سجل</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>What the CRM holds now is read only when you ask for it.</source>
        <translation>لا يُقرأ ما في CRM الآن إلا عندما تطلب ذلك.</translation>
    </message>
    <message>
        <source>Tried at %1.</source>
        <translation>جرت المحاولة في %1.</translation>
    </message>
    <message>
        <source>No CRM account is set for this client</source>
        <translation>لا يوجد حساب CRM لهذا العميل</translation>
    </message>
    <message>
        <source>Read again in %1.</source>
        <translation>أعد القراءة بعد %1.</translation>
    </message>
    <message>
        <source>No such contact: the note would be refused</source>
        <translation>لا توجد جهة الاتصال: ستُرفض الملاحظة</translation>
    </message>
    <message>
        <source>New contact: it would be created</source>
        <translation>جهة اتصال جديدة: ستُنشأ</translation>
    </message>
    <message>
        <source>The contact is there; the note is added to it</source>
        <translation>جهة الاتصال موجودة؛ تُضاف إليها الملاحظة</translation>
    </message>
    <message>
        <source>The CRM holds these values already</source>
        <translation>هذه القيم موجودة في CRM بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties would change</source>
        <translation>
            <numerusform>لن تتغيّر أي خاصية</numerusform>
            <numerusform>ستتغيّر خاصية واحدة</numerusform>
            <numerusform>ستتغيّر خاصيتان</numerusform>
            <numerusform>ستتغيّر %Ln خصائص</numerusform>
            <numerusform>ستتغيّر %Ln خاصية</numerusform>
            <numerusform>ستتغيّر %Ln خاصية</numerusform>
        </translation>
    </message>
    <message>
        <source>As the CRM said at %1 (%2).</source>
        <translation>كما أفاد CRM في %1 (%2).</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DetailFields</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>تفاصيل الحدث</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>content id</source>
        <translation>معرّف المحتوى</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>created at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>item id</source>
        <translation>معرّف العنصر</translation>
    </message>
    <message>
        <source>items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>items in doubt</source>
        <translation>العناصر غير المؤكدة</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>platform post id</source>
        <translation>معرّف المنشور</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>project digest</source>
        <translation>بصمة المشروع</translation>
    </message>
    <message>
        <source>project id</source>
        <translation>معرّف المشروع</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>scheduled at</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>بُتّ فيه</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>مُتخطّى</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>success</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtAnswers</name>
    <message>
        <source>Answers of the services</source>
        <translation>ردود الخدمات</translation>
    </message>
    <message>
        <source>What the services said</source>
        <translation>ما قالته الخدمات</translation>
    </message>
    <message>
        <source>Asked at %1: %2</source>
        <translation>سُئلت في %1: %2</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>بعبارة الخدمة</translation>
    </message>
    <message>
        <source>What a service could not tell stays in doubt until you settle it. All of it is in the event log.</source>
        <translation>ما لم تستطع الخدمة الجزم به يبقى غير مؤكد حتى يُبتّ فيه. وكل ذلك في سجل الأحداث.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtBanner</name>
    <message numerus="yes">
        <source>%Ln was/were sent</source>
        <translation>
            <numerusform>لم يُرسل شيء</numerusform>
            <numerusform>أُرسل عنصر واحد</numerusform>
            <numerusform>أُرسل عنصران</numerusform>
            <numerusform>أُرسلت %Ln عناصر</numerusform>
            <numerusform>أُرسل %Ln عنصرًا</numerusform>
            <numerusform>أُرسل %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not sent</source>
        <translation>
            <numerusform>لا عناصر غير مُرسلة</numerusform>
            <numerusform>لم يُرسل عنصر واحد</numerusform>
            <numerusform>لم يُرسل عنصران</numerusform>
            <numerusform>لم تُرسل %Ln عناصر</numerusform>
            <numerusform>لم يُرسل %Ln عنصرًا</numerusform>
            <numerusform>لم يُرسل %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in doubt</source>
        <translation>
            <numerusform>لا يبقى شيء غير مؤكد</numerusform>
            <numerusform>يبقى عنصر واحد غير مؤكد</numerusform>
            <numerusform>يبقى عنصران غير مؤكدين</numerusform>
            <numerusform>تبقى %Ln عناصر غير مؤكدة</numerusform>
            <numerusform>يبقى %Ln عنصرًا غير مؤكد</numerusform>
            <numerusform>يبقى %Ln عنصر غير مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers…</source>
        <translation>عرض الردود…</translation>
    </message>
    <message>
        <source>Ask the services</source>
        <translation>سؤال الخدمات</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>البتّ…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>إيقاف السؤال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the answers of the services</source>
        <translation>إغلاق ردود الخدمات</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Another project’s doubts are being asked about</source>
        <translation>يجري السؤال عن غير المؤكد في مشروع آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>لا عناصر غير مؤكدة</numerusform>
            <numerusform>عنصر واحد غير مؤكد</numerusform>
            <numerusform>عنصران غير مؤكدين</numerusform>
            <numerusform>%Ln عناصر غير مؤكدة</numerusform>
            <numerusform>%Ln عنصرًا غير مؤكد</numerusform>
            <numerusform>%Ln عنصر غير مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services: %L1 answered</source>
        <translation>جارٍ سؤال الخدمات: أُجيب عن %L1</translation>
    </message>
    <message>
        <source>They are only asked what they have. Nothing is sent.</source>
        <translation>تُسأل فقط عمّا لديها. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing of this run is in doubt any more</source>
        <translation>لم يعد في هذا التشغيل شيء غير مؤكد</translation>
    </message>
    <message>
        <source>Asked about %L1 until it was stopped at %2: %3</source>
        <translation>سُئل عن %L1 حتى أُوقف السؤال في %2: %3</translation>
    </message>
    <message>
        <source>Asked about %L1 at %2: %3</source>
        <translation>سُئل عن %L1 في %2: %3</translation>
    </message>
    <message>
        <source>The answer was lost. They may have arrived, and are not sent again until that is settled.</source>
        <translation>ضاع الرد. ربما وصلت، ولا تُرسل مجددًا حتى يُبتّ في ذلك.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EmailCanvas</name>
    <message>
        <source>Message preview</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>As a browser shows it. No script runs, nothing is loaded from outside.</source>
        <translation>كما يعرضها المتصفح. لا يُنفَّذ أي نص برمجي، ولا يُحمَّل شيء من الخارج.</translation>
    </message>
    <message>
        <source>Simplified view: columns and backgrounds may differ. Nothing is loaded from outside.</source>
        <translation>عرض مبسّط: قد تختلف الأعمدة والخلفيات. لا يُحمَّل شيء من الخارج.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventsPage</name>
    <message>
        <source>Search events</source>
        <translation>البحث في الأحداث</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>الاعتمادات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Verify event log</source>
        <translation>التحقق من سجل الأحداث</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>تصدير الأحداث</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>لا حدث مطابقًا.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>لم يُختر حدث</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>This</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>جارٍ قراءة سجل الأحداث…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Event details as JSON</source>
        <translation>تفاصيل الحدث بصيغة JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in %1 ms</source>
        <translation>عُثر عليها في %1 مللي ثانية</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EvidencePane</name>
    <message>
        <source>A mail server cannot be asked. Look for the Message-ID in its log: if it was queued there, it was sent.</source>
        <translation>لا يمكن سؤال خادم البريد. ابحث عن Message-ID في سجله: إن دخلت قائمة انتظاره فقد أُرسلت.</translation>
    </message>
    <message>
        <source>Nothing is sent by asking. If the service has it, it was sent.</source>
        <translation>لا يُرسل شيء بالسؤال. إن كان لدى الخدمة فقد أُرسل.</translation>
    </message>
    <message>
        <source>It may still appear. “Not there” settles it from %1 on: ask again then.</source>
        <translation>قد يظهر لاحقًا. يكفي «غير موجود» للبتّ ابتداءً من %1: اسأل مجددًا حينها.</translation>
    </message>
    <message>
        <source>Look at the account yourself: if it is there, it was sent.</source>
        <translation>انظر في الحساب مباشرة: إن كان موجودًا فقد أُرسل.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تُسأل بعد</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>موجود، %1</translation>
    </message>
    <message>
        <source>Not there, %1</source>
        <translation>غير موجود، %1</translation>
    </message>
    <message>
        <source>Cannot say, %1</source>
        <translation>تعذّر الجزم، %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>وقت التسليم</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>أُرسل بمعرّف</translation>
    </message>
    <message>
        <source>The service’s word</source>
        <translation>قول الخدمة</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>سؤال الخدمة</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Only “not sent” makes an item sendable again. Both go into the event log.</source>
        <translation>وحده «لم يُرسل» يجعل العنصر قابلًا للإرسال مجددًا. ويُدوَّن كلاهما في سجل الأحداث.</translation>
    </message>
    <message>
        <source>1 of %L1 chosen</source>
        <translation>المختار 1 من %L1</translation>
    </message>
    <message>
        <source>Ask about these %L1</source>
        <translation>السؤال عن هذه (%L1)</translation>
    </message>
    <message>
        <source>%L1 were sent…</source>
        <translation>%L1 أُرسلت…</translation>
    </message>
    <message>
        <source>%L1 were not sent…</source>
        <translation>%L1 لم تُرسل…</translation>
    </message>
    <message>
        <source>The services are being asked</source>
        <translation>جارٍ سؤال الخدمات</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiCard</name>
    <message>
        <source>, planned %1</source>
        <translation>، المخطط %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>، الفعلي %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>دون الخطة</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>وفق الخطة</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>أقل بـ %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Enter or a click: as a table</source>
        <translation>بالنقر أو Enter: عرض كجدول</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiTable</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::LoopbackListener</name>
    <message>
        <source>port %1 of this machine: %2</source>
        <translation>المنفذ %1 على هذا الجهاز: %2</translation>
    </message>
    <message>
        <source>Not for this</source>
        <translation>ليس لهذا</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>لا شيء هنا</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::MainWindow</name>
    <message>
        <source>AICMO Console</source>
        <translation>AICMO Console</translation>
    </message>
    <message>
        <source>Event log not verified yet</source>
        <translation>لم يُتحقق من سجل الأحداث بعد</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message>
        <source>%1 – AICMO Console</source>
        <translation>%1 – AICMO Console</translation>
    </message>
    <message>
        <source>The language cannot be changed while a run or a package is under way. Choose it again when that is over.</source>
        <translation>لا يمكن تغيير اللغة ما دام تشغيل أو إنشاء حزمة جاريًا. يمكن اختيارها مجددًا بعد انتهائه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>A run of this project is going on. It can be archived when that is over.</source>
        <translation>يوجد تشغيل جارٍ لهذا المشروع. يمكن أرشفته بعد انتهائه.</translation>
    </message>
    <message>
        <source>“%1” is archived</source>
        <translation>أُرشف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي مشروع</numerusform>
            <numerusform>استُورد مشروع واحد</numerusform>
            <numerusform>استُورد مشروعان</numerusform>
            <numerusform>استُوردت %Ln مشاريع</numerusform>
            <numerusform>استُورد %Ln مشروعًا</numerusform>
            <numerusform>استُورد %Ln مشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>لم يُستورد:</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>تصدير المشروع</translation>
    </message>
    <message>
        <source>AICMO projects (*.aicmo *.zip)</source>
        <translation>مشاريع AICMO (*.aicmo *.zip)</translation>
    </message>
    <message>
        <source>Live, paused at %1 %</source>
        <translation>فعلي، متوقف مؤقتًا عند %1 %</translation>
    </message>
    <message>
        <source>Preview, paused at %1 %</source>
        <translation>معاينة، متوقفة مؤقتًا عند %1 %</translation>
    </message>
    <message>
        <source>Live, %1 %</source>
        <translation>فعلي، %1 %</translation>
    </message>
    <message>
        <source>Preview, %1 %</source>
        <translation>معاينة، %1 %</translation>
    </message>
    <message>
        <source>Live run of %1</source>
        <translation>تشغيل فعلي: %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) open</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة</numerusform>
            <numerusform>اتصال واحد مفتوح</numerusform>
            <numerusform>اتصالان مفتوحان</numerusform>
            <numerusform>%Ln اتصالات مفتوحة</numerusform>
            <numerusform>%Ln اتصالًا مفتوحًا</numerusform>
            <numerusform>%Ln اتصال مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>جارٍ سؤال الخدمات</translation>
    </message>
    <message>
        <source>All connections closed</source>
        <translation>أُغلقت كل الاتصالات</translation>
    </message>
    <message>
        <source>No connection opened since start</source>
        <translation>لم يُفتح أي اتصال منذ البدء</translation>
    </message>
    <message>
        <source>The services were asked: %1</source>
        <translation>سُئلت الخدمات: %1</translation>
    </message>
    <message>
        <source>Verifying the event log…</source>
        <translation>جارٍ التحقق من سجل الأحداث…</translation>
    </message>
    <message>
        <source>Event log cannot be read</source>
        <translation>تتعذر قراءة سجل الأحداث</translation>
    </message>
    <message>
        <source>Event log verified to #%1</source>
        <translation>جرى التحقق من سجل الأحداث حتى #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1</source>
        <translation>عُدّل سجل الأحداث عند #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1: %2</source>
        <translation>عُدّل سجل الأحداث عند #%1: %2</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>يلزم فتح مشروع أولًا</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>اس&amp;تئناف</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>إيقاف م&amp;ؤقت</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>لم يُفتح أي مشروع بعد</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ModeBlock</name>
    <message>
        <source>Execution is off. Previews work.</source>
        <translation>التنفيذ معطّل. المعاينة متاحة.</translation>
    </message>
    <message>
        <source>Dry run, no connection is opened</source>
        <translation>تشغيل تجريبي، لا يُفتح أي اتصال</translation>
    </message>
    <message>
        <source>Previews still work</source>
        <translation>المعاينة ما زالت متاحة</translation>
    </message>
    <message>
        <source>Dry run, no connection</source>
        <translation>تشغيل تجريبي، بلا اتصال</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>معاينة: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sends to real people</source>
        <translation>إرسال إلى أشخاص حقيقيين</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::OverviewPage</name>
    <message>
        <source>Executive summary</source>
        <translation>الملخص التنفيذي</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع الراهن</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>الاستراتيجية</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>الركائز</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>ما نقوله</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>تحرّك</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>شخصيات الجمهور</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, beside what they are about on the plan page</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحدة أخرى، بجانب ما تخصّه في صفحة الخطة</numerusform>
            <numerusform>واثنتان أخريان، بجانب ما تخصّانه في صفحة الخطة</numerusform>
            <numerusform>و%Ln أخرى، بجانب ما تخصّه في صفحة الخطة</numerusform>
            <numerusform>و%Ln أخرى، بجانب ما تخصّه في صفحة الخطة</numerusform>
            <numerusform>و%Ln أخرى، بجانب ما تخصّه في صفحة الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %Ln item(s)</source>
        <translation>
            <numerusform>لا تُوقف شيئًا</numerusform>
            <numerusform>تُوقف عنصرًا واحدًا</numerusform>
            <numerusform>تُوقف عنصرين</numerusform>
            <numerusform>تُوقف %Ln عناصر</numerusform>
            <numerusform>تُوقف %Ln عنصرًا</numerusform>
            <numerusform>تُوقف %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weakens %Ln item(s)</source>
        <translation>
            <numerusform>لا تُضعف شيئًا</numerusform>
            <numerusform>تُضعف عنصرًا واحدًا</numerusform>
            <numerusform>تُضعف عنصرين</numerusform>
            <numerusform>تُضعف %Ln عناصر</numerusform>
            <numerusform>تُضعف %Ln عنصرًا</numerusform>
            <numerusform>تُضعف %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>قاعدة بتاريخ %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>القاعدة %1، بتاريخ %2</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>عرض العنصر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>اعتُمدت الاستراتيجية</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>المواد الإبداعية</translation>
    </message>
    <message>
        <source>QC</source>
        <translation>فحص الجودة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّم المشروع</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>لم يجتز فحص الجودة</translation>
    </message>
    <message>
        <source>Set state: %1</source>
        <translation>ضبط الحالة: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>The project has no strategy text yet.</source>
        <translation>لا يحتوي المشروع على نص استراتيجية بعد.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackageCard</name>
    <message>
        <source>Built</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>نُقل أو حُذف</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed</source>
        <translation>اسحب الملف إلى حيث يلزم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>%1 copied: paste it where files are taken</source>
        <translation>نُسخ %1: الصقه حيث تُقبل الملفات</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackagePage</name>
    <message>
        <source>No package yet</source>
        <translation>لا حزمة بعد</translation>
    </message>
    <message>
        <source>Build package writes the strategy as PDF, the deck for PowerPoint and a web summary, with a manifest that says what they were made from.</source>
        <translation>يكتب «إنشاء الحزمة» الاستراتيجية بصيغة PDF، والعرض لبرنامج PowerPoint، وملخصًا للويب، مع بيان يوضح ما أُعدّت منه.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>PDF strategy</source>
        <translation>الاستراتيجية PDF</translation>
    </message>
    <message>
        <source>PowerPoint deck</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <source>HTML summary</source>
        <translation>ملخص HTML</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>لغة المستندات</translation>
    </message>
    <message>
        <source>Fixed words, numbers and dates; the project&apos;s own texts stay as they are</source>
        <translation>الكلمات الثابتة والأرقام والتواريخ؛ وتبقى نصوص المشروع كما هي</translation>
    </message>
    <message>
        <source>Say what changed since the last package</source>
        <translation>ذكر ما تغيّر منذ الحزمة الأخيرة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4، طولي</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter، طولي</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>ملف PDF للأرشفة (PDF/A)</translation>
    </message>
    <message>
        <source>PDF/A-1b: everything that the pages need is in the file, for years to come</source>
        <translation>صيغة PDF/A-1b: كل ما تحتاج إليه الصفحات في الملف، لسنوات قادمة</translation>
    </message>
    <message>
        <source>Build package</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Package progress</source>
        <translation>تقدّم الحزمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel package</source>
        <translation>إلغاء الحزمة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Verify package</source>
        <translation>التحقق من الحزمة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>الحزم السابقة</translation>
    </message>
    <message>
        <source>Package history</source>
        <translation>الحزم السابقة</translation>
    </message>
    <message>
        <source>Cancelled. The last package is as it was.</source>
        <translation>أُلغي الإنشاء. الحزمة الأخيرة كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>Package built: %Ln document(s)</source>
        <translation>
            <numerusform>أُنشئت الحزمة: بلا مستندات</numerusform>
            <numerusform>أُنشئت الحزمة: مستند واحد</numerusform>
            <numerusform>أُنشئت الحزمة: مستندان</numerusform>
            <numerusform>أُنشئت الحزمة: %Ln مستندات</numerusform>
            <numerusform>أُنشئت الحزمة: %Ln مستندًا</numerusform>
            <numerusform>أُنشئت الحزمة: %Ln مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the package could not be built</source>
        <translation>تعذّر إنشاء جزء من الحزمة</translation>
    </message>
    <message>
        <source>The package could not be built</source>
        <translation>تعذّر إنشاء الحزمة</translation>
    </message>
    <message>
        <source>There is no package yet</source>
        <translation>لا توجد حزمة بعد</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم يُتحقق بعد</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>لا شيء للتحقق منه</translation>
    </message>
    <message>
        <source>Every file matches its manifest</source>
        <translation>كل ملف يطابق بيانه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>لا ملفات مختلفة</numerusform>
            <numerusform>اختلف ملف واحد</numerusform>
            <numerusform>اختلف ملفان</numerusform>
            <numerusform>اختلفت %Ln ملفات</numerusform>
            <numerusform>اختلف %Ln ملفًا</numerusform>
            <numerusform>اختلف %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>فُحصت في %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Print the PDF…</source>
        <translation>طباعة ملف PDF…</translation>
    </message>
    <message>
        <source>There is no PDF to show</source>
        <translation>لا ملف PDF لعرضه</translation>
    </message>
    <message>
        <source>%1 was printed</source>
        <translation>طُبع %1</translation>
    </message>
    <message>
        <source>First package</source>
        <translation>الحزمة الأولى</translation>
    </message>
    <message>
        <source>The project before it is not kept any more</source>
        <translation>لم تعد حالة المشروع السابقة محفوظة</translation>
    </message>
    <message>
        <source>Same project as before</source>
        <translation>المشروع نفسه كما كان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln content(s)</source>
        <translation>
            <numerusform>لا محتويات</numerusform>
            <numerusform>محتوى واحد</numerusform>
            <numerusform>محتويان</numerusform>
            <numerusform>%Ln محتويات</numerusform>
            <numerusform>%Ln محتوى</numerusform>
            <numerusform>%Ln محتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>creatives</source>
        <translation>المواد الإبداعية</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>فئات الجمهور</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>pillars</source>
        <translation>الركائز</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>شخصيات الجمهور</translation>
    </message>
    <message>
        <source>strategy text</source>
        <translation>نص الاستراتيجية</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>primary colour</source>
        <translation>اللون الأساسي</translation>
    </message>
    <message>
        <source>accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>عائلة الخط</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Default of the agency: %1</source>
        <translation>افتراضي الوكالة: %1</translation>
    </message>
    <message>
        <source>Every package that is built stands here, to be opened and verified again.</source>
        <translation>تظهر هنا كل حزمة تُنشأ، لفتحها والتحقق منها من جديد.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PartLines</name>
    <message>
        <source>%1 progress</source>
        <translation>تقدّم %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanItemModel</name>
    <message>
        <source>No account</source>
        <translation>بلا حساب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanPage</name>
    <message>
        <source>Suppressed</source>
        <translation>في قائمة الحجب</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>حسب الخطة</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>عناصر الخطة</translation>
    </message>
    <message>
        <source>Filter plan items</source>
        <translation>تصفية عناصر الخطة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>الجاهزة</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>المحجوبة</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>أي سبب</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>إرسال اختبار…</translation>
    </message>
    <message>
        <source>This content has no approval to revoke</source>
        <translation>لا اعتماد لهذا المحتوى ليُسحب</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>لا عنصر مطابقًا.</translation>
    </message>
    <message>
        <source>Choose an email first</source>
        <translation>يلزم اختيار رسالة بريد إلكتروني أولًا</translation>
    </message>
    <message>
        <source>Test sent to %1</source>
        <translation>أُرسل الاختبار إلى %1</translation>
    </message>
    <message>
        <source>Emails, posts and CRM changes of the project stand here.</source>
        <translation>تظهر هنا رسائل المشروع ومنشوراته وتغييرات CRM.</translation>
    </message>
    <message>
        <source>One line for each recipient and post.</source>
        <translation>سطر لكل مستلم ولكل منشور.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PostCard</name>
    <message>
        <source>Post of %1</source>
        <translation>منشور %1</translation>
    </message>
    <message>
        <source>The feed folds here: …see more</source>
        <translation>هنا تُطوى الخلاصة: …عرض المزيد</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Grid crop 1:1</source>
        <translation>قصّ الشبكة ١:١</translation>
    </message>
    <message>
        <source>…more</source>
        <translation>…المزيد</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>المستلم السابق</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>المستلم التالي</translation>
    </message>
    <message>
        <source>Previous recipient, Alt+Left</source>
        <translation>المستلم السابق، Alt+←‎</translation>
    </message>
    <message>
        <source>Next recipient, Alt+Right</source>
        <translation>المستلم التالي، Alt+→‎</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Light mail client</source>
        <translation>برنامج بريد فاتح</translation>
    </message>
    <message>
        <source>Dark mail client</source>
        <translation>برنامج بريد داكن</translation>
    </message>
    <message>
        <source>Show limits and crops</source>
        <translation>إظهار الحدود والقصّ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>نص المعاينة</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>There is no message: %1</source>
        <translation>لا توجد رسالة: %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>This project has no contents yet. Add them to its project.json and import it again.</source>
        <translation>لا محتويات في هذا المشروع بعد. أضفها إلى ملفه project.json ثم استورده مجددًا.</translation>
    </message>
    <message>
        <source>Choose an item to see it as it will arrive.</source>
        <translation>اختر عنصرًا لتراه كما سيصل.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>The first results alone; all of them are printed.</source>
        <translation>تظهر النتائج الأولى فقط؛ وتُطبع كلها.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProblemBox</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>أمر يستدعي النظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need a look</source>
        <translation>
            <numerusform>لا شيء يستدعي النظر</numerusform>
            <numerusform>أمر واحد يستدعي النظر</numerusform>
            <numerusform>أمران يستدعيان النظر</numerusform>
            <numerusform>%Ln أمور تستدعي النظر</numerusform>
            <numerusform>%Ln أمرًا يستدعي النظر</numerusform>
            <numerusform>%Ln أمر يستدعي النظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectListModel</name>
    <message>
        <source>Live stopped %1</source>
        <translation>فعلي، توقف %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>غير مؤكد: %1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>لا تشغيل بعد</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>Preview stopped %1</source>
        <translation>معاينة، توقفت %1</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>فعلي %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>No send ahead</source>
        <translation>لا إرسال قادمًا</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>حزمة %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectSession</name>
    <message>
        <source>%1 items approved</source>
        <translation>العناصر المعتمدة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) revoked</source>
        <translation>
            <numerusform>لم يُسحب أي اعتماد</numerusform>
            <numerusform>سُحب اعتماد واحد</numerusform>
            <numerusform>سُحب اعتمادان</numerusform>
            <numerusform>سُحبت %n اعتمادات</numerusform>
            <numerusform>سُحب %n اعتمادًا</numerusform>
            <numerusform>سُحب %n اعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as sent</source>
        <translation>
            <numerusform>لم يُبتّ في أي عنصر</numerusform>
            <numerusform>بُتّ في عنصر واحد: أُرسل</numerusform>
            <numerusform>بُتّ في عنصرين: أُرسلا</numerusform>
            <numerusform>بُتّ في %n عناصر: أُرسلت</numerusform>
            <numerusform>بُتّ في %n عنصرًا: أُرسلت</numerusform>
            <numerusform>بُتّ في %n عنصر: أُرسلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as not sent</source>
        <translation>
            <numerusform>لم يُبتّ في أي عنصر</numerusform>
            <numerusform>بُتّ في عنصر واحد: لم يُرسل</numerusform>
            <numerusform>بُتّ في عنصرين: لم يُرسلا</numerusform>
            <numerusform>بُتّ في %n عناصر: لم تُرسل</numerusform>
            <numerusform>بُتّ في %n عنصرًا: لم تُرسل</numerusform>
            <numerusform>بُتّ في %n عنصر: لم تُرسل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::QtPdf</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>ملف PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation>الملف ليس ملف PDF قابلًا للقراءة.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RateChart</name>
    <message>
        <source>Items a minute</source>
        <translation>العناصر في الدقيقة</translation>
    </message>
    <message>
        <source>now %1 items a minute</source>
        <translation>العناصر في الدقيقة الآن: %1</translation>
    </message>
    <message>
        <source>%1 items a minute after %2</source>
        <translation>العناصر في الدقيقة بعد %2: %1</translation>
    </message>
    <message>
        <source>, limit %1</source>
        <translation>، الحد %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ReasonLines</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recipient or post</source>
        <translation>المستلم أو المنشور</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultsBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>مُخفق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>مُتخطّى</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>تصفية النتائج</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>معاينة الطباعة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>سيُرسل</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RuleModel</name>
    <message>
        <source>Every channel</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RulesWindow</name>
    <message>
        <source>Rules of the channels</source>
        <translation>قواعد القنوات</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>لا قاعدة مطابقة.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>البحث في القواعد</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>The channel that the rules are for</source>
        <translation>القناة التي تخصّها القواعد</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>كل القنوات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>stops what breaks it</source>
        <translation>تُوقف ما يخالفها</translation>
    </message>
    <message>
        <source>does not stop a send</source>
        <translation>لا تُوقف الإرسال</translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation>فتح المصدر %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunFlow</name>
    <message>
        <source>The preview did not start</source>
        <translation>لم تبدأ المعاينة</translation>
    </message>
    <message>
        <source>The live run did not start</source>
        <translation>لم يبدأ التشغيل الفعلي</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>توقفت المعاينة قبل نهايتها</translation>
    </message>
    <message>
        <source>Preview done: %1 items would be sent</source>
        <translation>تمت المعاينة: عدد ما سيُرسل %1</translation>
    </message>
    <message>
        <source>Live run stopped: %1 sent, %2 still to be sent</source>
        <translation>توقف التشغيل الفعلي: أُرسل %1، بقي للإرسال %2</translation>
    </message>
    <message>
        <source>Live run ended: %1 items sent</source>
        <translation>انتهى التشغيل الفعلي: أُرسل %1</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>، أخفق %1</translation>
    </message>
    <message>
        <source>, %1 in doubt</source>
        <translation>، غير مؤكد %1</translation>
    </message>
    <message>
        <source>The preview of %1 says:</source>
        <translation>نتيجة معاينة %1:</translation>
    </message>
    <message>
        <source>The live run of %1 says:</source>
        <translation>نتيجة التشغيل الفعلي لـ %1:</translation>
    </message>
    <message>
        <source>No live run was stopped before its end</source>
        <translation>لا تشغيل فعليًا أُوقف قبل نهايته</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>المتابعة تُرسل: يلزم تعطيل التشغيل التجريبي أولًا</translation>
    </message>
    <message>
        <source>Something is running already</source>
        <translation>يوجد تشغيل جارٍ بالفعل</translation>
    </message>
    <message>
        <source>The plan is still being checked. Try again in a moment.</source>
        <translation>ما زال فحص الخطة جاريًا. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing of what the stopped run has still to send is approved. Preview, then approve it.</source>
        <translation>لا شيء معتمد مما بقي للتشغيل المتوقف إرساله. تلزم معاينته ثم اعتماده.</translation>
    </message>
    <message>
        <source>Nothing is approved to be sent. Preview, then approve what shall go out.</source>
        <translation>لا شيء معتمد للإرسال. تلزم معاينة ما سيُرسل ثم اعتماده.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>اعتمده %1.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile. Look at what would go out now.</source>
        <translation>تغيّر المشروع أثناء ذلك. راجع ما سيُرسل الآن.</translation>
    </message>
    <message>
        <source>Stopping every run</source>
        <translation>جارٍ إيقاف كل عمليات التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Esc again stops %Ln run(s)</source>
        <translation>
            <numerusform>لا تشغيل لإيقافه</numerusform>
            <numerusform>ضغط Esc مجددًا يوقف تشغيلًا واحدًا</numerusform>
            <numerusform>ضغط Esc مجددًا يوقف عمليتي تشغيل</numerusform>
            <numerusform>ضغط Esc مجددًا يوقف %Ln عمليات تشغيل</numerusform>
            <numerusform>ضغط Esc مجددًا يوقف %Ln عملية تشغيل</numerusform>
            <numerusform>ضغط Esc مجددًا يوقف %Ln عملية تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no plan items</source>
        <translation>لا عناصر خطة في هذا المشروع</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>يلزم فتح مشروع أولًا</translation>
    </message>
    <message>
        <source>No account for %1: previews work, sending does not</source>
        <translation>لا حساب لـ %1: المعاينة متاحة، والإرسال غير متاح</translation>
    </message>
    <message>
        <source>items</source>
        <translation>من العناصر</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>المحجوب: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistory</name>
    <message>
        <source>Runs of this project</source>
        <translation>عمليات تشغيل هذا المشروع</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>لا تشغيل بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>فتح التقرير</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistoryModel</name>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>مُخفق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>مُتخطّى</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunOutputs</name>
    <message>
        <source>There is no run to export yet</source>
        <translation>لا تشغيل لتصدير نتائجه بعد</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message>
        <source>There is no run to print yet</source>
        <translation>لا تشغيل لطباعته بعد</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>طُبع التقرير</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Choose the results to copy</source>
        <translation>اختر النتائج المراد نسخها</translation>
    </message>
    <message>
        <source>More than %1 results: export them</source>
        <translation>أكثر من %1 نتيجة: يلزم تصديرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ أي نتيجة</numerusform>
            <numerusform>نُسخت نتيجة واحدة</numerusform>
            <numerusform>نُسخت نتيجتان</numerusform>
            <numerusform>نُسخت %Ln نتائج</numerusform>
            <numerusform>نُسخت %Ln نتيجة</numerusform>
            <numerusform>نُسخت %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunPage</name>
    <message>
        <source>No run yet</source>
        <translation>لا تشغيل بعد</translation>
    </message>
    <message>
        <source>Preview sends shows what would happen to every item. No connection is opened.</source>
        <translation>تُظهر «معاينة الإرسال» ما سيحدث لكل عنصر. لا يُفتح أي اتصال.</translation>
    </message>
    <message>
        <source>Continue run…</source>
        <translation>متابعة التشغيل…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show the problems of this run</source>
        <translation>عرض مشكلات هذا التشغيل</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>عمليات التشغيل</translation>
    </message>
    <message>
        <source>Runs of this project, newest first</source>
        <translation>عمليات تشغيل هذا المشروع، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>إعادة محاولة المُخفقة…</translation>
    </message>
    <message>
        <source>All runs of this project</source>
        <translation>كل عمليات تشغيل هذا المشروع</translation>
    </message>
    <message>
        <source>Run progress</source>
        <translation>تقدّم التشغيل</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>تقرير التنفيذ</translation>
    </message>
    <message>
        <source>No result matches.</source>
        <translation>لا نتيجة مطابقة.</translation>
    </message>
    <message>
        <source>%1 of %2 processed</source>
        <translation>عولج %1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Next send at %1</source>
        <translation>الإرسال التالي في %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>يتبقى %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1 sent, %2 still to be sent</source>
        <translation>توقف قبل نهايته: أُرسل %1، بقي للإرسال %2</translation>
    </message>
    <message>
        <source>It can go on where it was. Nothing is sent twice.</source>
        <translation>يمكن متابعته من حيث توقف. لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>It can go on where it was, once execution is on and dry run is off. Nothing is sent twice.</source>
        <translation>يمكن متابعته من حيث توقف، بعد تفعيل التنفيذ وتعطيل التشغيل التجريبي. لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>المتابعة تُرسل: يلزم تعطيل التشغيل التجريبي أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in this run</source>
        <translation>
            <numerusform>لا مشكلات في هذا التشغيل</numerusform>
            <numerusform>مشكلة واحدة في هذا التشغيل</numerusform>
            <numerusform>مشكلتان في هذا التشغيل</numerusform>
            <numerusform>%Ln مشكلات في هذا التشغيل</numerusform>
            <numerusform>%Ln مشكلة في هذا التشغيل</numerusform>
            <numerusform>%Ln مشكلة في هذا التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on: it asks by itself</source>
        <translation>يوجد تشغيل جارٍ: وهو يسأل تلقائيًا</translation>
    </message>
    <message>
        <source>The services are being asked already</source>
        <translation>جارٍ سؤال الخدمات بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>إعادة محاولة المُخفقة…</numerusform>
            <numerusform>إعادة محاولة مُخفق واحد…</numerusform>
            <numerusform>إعادة محاولة مُخفقين اثنين…</numerusform>
            <numerusform>إعادة محاولة %Ln مُخفقة…</numerusform>
            <numerusform>إعادة محاولة %Ln مُخفقًا…</numerusform>
            <numerusform>إعادة محاولة %Ln مُخفق…</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the stopped run first</source>
        <translation>تلزم متابعة التشغيل المتوقف أولًا</translation>
    </message>
    <message>
        <source>Retrying sends: switch dry run off first</source>
        <translation>إعادة المحاولة تُرسل: يلزم تعطيل التشغيل التجريبي أولًا</translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation>لم يُخفق شيء في هذا التشغيل</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>live</source>
        <translation>فعلي</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>توقفت المعاينة قبل نهايتها</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>توقف قبل نهايته</translation>
    </message>
    <message>
        <source>Finished with something to settle</source>
        <translation>انتهى، وبقي ما يلزم البتّ فيه</translation>
    </message>
    <message numerus="yes">
        <source>Finished, with %Ln failure(s)</source>
        <translation>
            <numerusform>انتهى دون إخفاق</numerusform>
            <numerusform>انتهى، أخفق عنصر واحد</numerusform>
            <numerusform>انتهى، أخفق عنصران</numerusform>
            <numerusform>انتهى، أخفقت %Ln عناصر</numerusform>
            <numerusform>انتهى، أخفق %Ln عنصرًا</numerusform>
            <numerusform>انتهى، أخفق %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing was sent</source>
        <translation>معاينة: لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Finished, all settled</source>
        <translation>انتهى، لا شيء ينتظر البتّ</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>من %1 إلى %2، %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunParts</name>
    <message>
        <source>held back</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم يُخفق شيء</numerusform>
            <numerusform>أخفق واحد</numerusform>
            <numerusform>أخفق اثنان</numerusform>
            <numerusform>أخفق %Ln</numerusform>
            <numerusform>أخفق %Ln</numerusform>
            <numerusform>أخفق %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>لا شيء غير مؤكد</numerusform>
            <numerusform>واحد غير مؤكد</numerusform>
            <numerusform>اثنان غير مؤكدين</numerusform>
            <numerusform>%Ln غير مؤكدة</numerusform>
            <numerusform>%Ln غير مؤكد</numerusform>
            <numerusform>%Ln غير مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>نطاقات المستلمين</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>المُتخطّاة، والسبب</translation>
    </message>
    <message>
        <source>Items a minute</source>
        <translation>العناصر في الدقيقة</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل ما عداها</translation>
    </message>
    <message>
        <source>now %1, limit %2</source>
        <translation>الآن %1، الحد %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunVoice</name>
    <message>
        <source>%1 %, %2 of %3 processed</source>
        <translation>%1 %، عولج %2 من %3</translation>
    </message>
    <message>
        <source>In doubt: %1, %2</source>
        <translation>غير مؤكد: %1، %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2</source>
        <translation>أخفق: %1، %2</translation>
    </message>
    <message>
        <source>Live run started</source>
        <translation>بدأ التشغيل الفعلي</translation>
    </message>
    <message>
        <source>Preview started</source>
        <translation>بدأت المعاينة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SafetyBar</name>
    <message>
        <source>Execution enabled</source>
        <translation>التنفيذ مفعّل</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Esc twice stops every run</source>
        <translation>ضغط Esc مرتين يوقف كل عمليات التشغيل</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>لا شيء للمعاينة بعد</translation>
    </message>
    <message>
        <source>Set by %1 at the start</source>
        <translation>حدّده %1 عند البدء</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>يبدأ بعد %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Sending to real people now</source>
        <translation>جارٍ الإرسال إلى أشخاص حقيقيين</translation>
    </message>
    <message>
        <source>Stop, %1</source>
        <translation>إيقاف، %1</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>إرسال فعلي</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>معاينة الإرسال</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>اختر قناة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SegmentedProgress</name>
    <message>
        <source>%1 of %2 processed, %3 failed, %4 skipped, %5 in doubt</source>
        <translation>عولج %1 من %2، أخفق %3، تُخطّي %4، غير مؤكد %5</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SendTest</name>
    <message>
        <source>Send test</source>
        <translation>إرسال اختبار</translation>
    </message>
    <message>
        <source>Send one test</source>
        <translation>إرسال اختبار واحد</translation>
    </message>
    <message>
        <source>“%1” as %2 gets it, with [Test] before its subject. It belongs to no run and counts nowhere; the event log names it.</source>
        <translation>رسالة «%1» كما تصل إلى %2، مع [Test] قبل موضوعها. لا تتبع أي تشغيل ولا تُحتسب؛ ويذكرها سجل الأحداث.</translation>
    </message>
    <message>
        <source>Goes out through %1.</source>
        <translation>يُرسل عبر %1.</translation>
    </message>
    <message>
        <source>There is no email account: nothing can be sent.</source>
        <translation>لا حساب بريد إلكتروني: لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>قائمة الحجب</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetStrip</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>عرض كل الصفحات</translation>
    </message>
    <message>
        <source>Show all slides</source>
        <translation>عرض كل الشرائح</translation>
    </message>
    <message>
        <source>Show one row</source>
        <translation>عرض صف واحد</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetViewer</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>الشريحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>الشريحة التالية</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>شريحة كاملة</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>بالعرض الكامل</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>This one cannot be painted.</source>
        <translation>يتعذر رسم هذه.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>لا اختصار مطابق.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::Sidebar</name>
    <message>
        <source>Search projects</source>
        <translation>البحث في المشاريع</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>الإرسال التالي</translation>
    </message>
    <message>
        <source>Sort projects</source>
        <translation>ترتيب المشاريع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Event log, all projects</source>
        <translation>سجل الأحداث، كل المشاريع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Projects you import stand here, the next send first.</source>
        <translation>تظهر هنا المشاريع المستوردة، والأقرب إرسالًا أولًا.</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>لا مشروع يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filter of the projects</source>
        <translation>مسح تصفية المشاريع</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>تصفية المشاريع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>كل العملاء</translation>
    </message>
    <message>
        <source>and %1 more: search for their names</source>
        <translation>و%1 غيرهم: ابحث عنهم بالاسم</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>المشاريع المؤرشفة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>إ&amp;خراج من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أ&amp;رشفة</translation>
    </message>
    <message>
        <source>Out of the list, kept whole</source>
        <translation>خارج القائمة، محفوظة كاملةً</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>لا شيء مؤرشفًا.</translation>
    </message>
    <message>
        <source>No project is %1.</source>
        <translation>لا مشروع ضمن «%1».</translation>
    </message>
    <message>
        <source>No project that is %1 matches “%2”.</source>
        <translation>لا مشروع ضمن «%1» يطابق «%2».</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SignIn</name>
    <message>
        <source>Not this sign-in</source>
        <translation>ليس تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Go back to AICMO Console and connect again.</source>
        <translation>عد إلى AICMO Console وأعد الاتصال.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>You may close this page and go back to AICMO Console.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى AICMO Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يتم تسجيل الدخول</translation>
    </message>
    <message>
        <source>AICMO Console says why. You may close this page.</source>
        <translation>يوضح AICMO Console السبب. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>nobody signed in within the time limit</source>
        <translation>لم يسجّل أحد الدخول ضمن المهلة</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StartPage</name>
    <message>
        <source>Drop a project folder or an .aicmo file here</source>
        <translation>أفلت مجلد مشروع أو ملف ‎.aicmo هنا</translation>
    </message>
    <message>
        <source>A ZIP or a lone JSON file works too.</source>
        <translation>يصلح أيضًا ملف ZIP أو ملف JSON منفرد.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>فتح الأمثلة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>استيراد مشروع</translation>
    </message>
    <message>
        <source>1. Preview</source>
        <translation>١. المعاينة</translation>
    </message>
    <message>
        <source>See every message exactly as it would leave. No connection is opened.</source>
        <translation>كل رسالة كما ستخرج بالضبط. لا يُفتح أي اتصال.</translation>
    </message>
    <message>
        <source>2. Approve</source>
        <translation>٢. الاعتماد</translation>
    </message>
    <message>
        <source>What you approve is held by its digest. Only those bytes can be sent.</source>
        <translation>ما تعتمده تثبّته بصمته. ولا يمكن إرسال سوى تلك البايتات.</translation>
    </message>
    <message>
        <source>3. Send live</source>
        <translation>٣. الإرسال الفعلي</translation>
    </message>
    <message>
        <source>Off by default. You switch it on, count what leaves, and can stop it.</source>
        <translation>معطّل افتراضيًا. تفعّله بنفسك، وتعدّ ما يخرج، ويمكنك إيقافه.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوحًا</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <source>Choose one on the left, or bring another.</source>
        <translation>اختر مشروعًا من القائمة الجانبية، أو استورد غيره.</translation>
    </message>
    <message>
        <source>Start with the samples. Nothing can be sent from here until you switch execution on.</source>
        <translation>ابدأ بالأمثلة. لا يمكن إرسال شيء من هنا قبل تفعيل التنفيذ.</translation>
    </message>
    <message>
        <source>Import a project to start. Nothing can be sent until you switch execution on.</source>
        <translation>استورد مشروعًا للبدء. لا يمكن إرسال شيء قبل تفعيل التنفيذ.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StatusStrip</name>
    <message>
        <source>No connection opened since start</source>
        <translation>لم يُفتح أي اتصال منذ البدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop elsewhere: %1</source>
        <translation>إيقاف في مكان آخر: %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy، HH:mm</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionModel</name>
    <message>
        <source>Address or @domain</source>
        <translation>عنوان أو ‎@domain</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionSection</name>
    <message>
        <source>Line %1: “%2” %3</source>
        <translation>السطر %1: «%2» %3</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>قائمة الحجب</translation>
    </message>
    <message>
        <source>Search the suppression list</source>
        <translation>البحث في قائمة الحجب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import suppressions</source>
        <translation>استيراد قائمة حجب</translation>
    </message>
    <message>
        <source>A CSV file: its column email, or without a header the first with an entry</source>
        <translation>ملف CSV: عموده email، أو أول عمود فيه إدخال إن لم تكن له ترويسة</translation>
    </message>
    <message>
        <source>anna@example.org or @example.org</source>
        <translation>anna@example.org أو ‎@example.org</translation>
    </message>
    <message>
        <source>Address or @domain to hold back</source>
        <translation>العنوان أو ‎@domain المراد حجبه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason for holding back</source>
        <translation>سبب الحجب</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>حجب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%Ln إدخالات</numerusform>
            <numerusform>%Ln إدخالًا</numerusform>
            <numerusform>%Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>إزالة</numerusform>
            <numerusform>إزالة واحد</numerusform>
            <numerusform>إزالة اثنين</numerusform>
            <numerusform>إزالة %Ln</numerusform>
            <numerusform>إزالة %Ln</numerusform>
            <numerusform>إزالة %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the suppression list</source>
        <translation>إزالة من قائمة الحجب</translation>
    </message>
    <message>
        <source>Nobody is held back. Addresses and @domains that you add, or import from a CSV file, get nothing from then on.</source>
        <translation>لا أحد محجوبًا. كل عنوان أو ‎@domain يُضاف هنا، أو يُستورد من ملف CSV، لا يصله شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>لا إدخال يطابق «%1».</translation>
    </message>
    <message>
        <source>This is neither an address nor an @domain.</source>
        <translation>هذا ليس عنوانًا ولا ‎@domain.</translation>
    </message>
    <message>
        <source>%1 is held back from now on</source>
        <translation>حُجب %1 من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>%1 was on the list already</source>
        <translation>كان %1 في القائمة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>لم يُزل أي إدخال</numerusform>
            <numerusform>أُزيل إدخال واحد</numerusform>
            <numerusform>أُزيل إدخالان</numerusform>
            <numerusform>أُزيلت %Ln إدخالات</numerusform>
            <numerusform>أُزيل %Ln إدخالًا</numerusform>
            <numerusform>أُزيل %Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>القوائم (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>لم يُضف أي إدخال</numerusform>
            <numerusform>أُضيف إدخال واحد</numerusform>
            <numerusform>أُضيف إدخالان</numerusform>
            <numerusform>أُضيفت %Ln إدخالات</numerusform>
            <numerusform>أُضيف %Ln إدخالًا</numerusform>
            <numerusform>أُضيف %Ln إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out:</source>
        <translation>
            <numerusform>لم يُستبعد أي سطر:</numerusform>
            <numerusform>استُبعد سطر واحد:</numerusform>
            <numerusform>استُبعد سطران:</numerusform>
            <numerusform>استُبعدت %Ln أسطر:</numerusform>
            <numerusform>استُبعد %Ln سطرًا:</numerusform>
            <numerusform>استُبعد %Ln سطر:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TestPane</name>
    <message>
        <source>Last test</source>
        <translation>آخر اختبار</translation>
    </message>
    <message>
        <source>A test connects, signs in and reads the account. It never sends.</source>
        <translation>الاختبار يتصل ويسجّل الدخول ويقرأ الحساب. ولا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Secrets go to the desktop’s keyring. Without one you are asked where they may stay; the event log names the setting, never its value.</source>
        <translation>تُحفظ الأسرار في حلقة مفاتيح سطح المكتب. وإن لم توجد، تُسأل أين يمكن حفظها؛ ويذكر سجل الأحداث الإعداد، لا قيمته أبدًا.</translation>
    </message>
    <message>
        <source>%1, sent nothing</source>
        <translation>%1، لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Works, in %1 ms</source>
        <translation>يعمل، في %1 مللي ثانية</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>انتهاء الوصول</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TimeRange</name>
    <message>
        <source>Time of the events</source>
        <translation>وقت الأحداث</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>الأحداث من</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>الأحداث حتى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TitleRow</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Plan &amp;&amp; preview</source>
        <translation>الخطة &amp;&amp; المعاينة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>سجل الأحداث</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln حرف؛ والحد %2</numerusform>
            <numerusform>حرف واحد؛ والحد %2</numerusform>
            <numerusform>حرفان؛ والحد %2</numerusform>
            <numerusform>%Ln أحرف؛ والحد %2</numerusform>
            <numerusform>%Ln حرفًا؛ والحد %2</numerusform>
            <numerusform>%Ln حرف؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters</source>
        <translation>
            <numerusform>%Ln حرف موزون</numerusform>
            <numerusform>حرف موزون واحد</numerusform>
            <numerusform>حرفان موزونان</numerusform>
            <numerusform>%Ln أحرف موزونة</numerusform>
            <numerusform>%Ln حرفًا موزونًا</numerusform>
            <numerusform>%Ln حرف موزون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln حرف موزون؛ والحد %2</numerusform>
            <numerusform>حرف موزون واحد؛ والحد %2</numerusform>
            <numerusform>حرفان موزونان؛ والحد %2</numerusform>
            <numerusform>%Ln أحرف موزونة؛ والحد %2</numerusform>
            <numerusform>%Ln حرفًا موزونًا؛ والحد %2</numerusform>
            <numerusform>%Ln حرف موزون؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%Ln بايتات</numerusform>
            <numerusform>%Ln بايتًا</numerusform>
            <numerusform>%Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes; the limit is %2</source>
        <translation>
            <numerusform>%Ln بايت؛ والحد %2</numerusform>
            <numerusform>بايت واحد؛ والحد %2</numerusform>
            <numerusform>بايتان؛ والحد %2</numerusform>
            <numerusform>%Ln بايتات؛ والحد %2</numerusform>
            <numerusform>%Ln بايتًا؛ والحد %2</numerusform>
            <numerusform>%Ln بايت؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln بكسل</numerusform>
            <numerusform>بكسل واحد</numerusform>
            <numerusform>بكسلان</numerusform>
            <numerusform>%Ln بكسلات</numerusform>
            <numerusform>%Ln بكسلًا</numerusform>
            <numerusform>%Ln بكسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels; the limit is %2</source>
        <translation>
            <numerusform>%Ln بكسل؛ والحد %2</numerusform>
            <numerusform>بكسل واحد؛ والحد %2</numerusform>
            <numerusform>بكسلان؛ والحد %2</numerusform>
            <numerusform>%Ln بكسلات؛ والحد %2</numerusform>
            <numerusform>%Ln بكسلًا؛ والحد %2</numerusform>
            <numerusform>%Ln بكسل؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures; the limit is %2</source>
        <translation>
            <numerusform>%Ln صورة؛ والحد %2</numerusform>
            <numerusform>صورة واحدة؛ والحد %2</numerusform>
            <numerusform>صورتان؛ والحد %2</numerusform>
            <numerusform>%Ln صور؛ والحد %2</numerusform>
            <numerusform>%Ln صورة؛ والحد %2</numerusform>
            <numerusform>%Ln صورة؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln وسم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags; the limit is %2</source>
        <translation>
            <numerusform>%Ln وسم؛ والحد %2</numerusform>
            <numerusform>وسم واحد؛ والحد %2</numerusform>
            <numerusform>وسمان؛ والحد %2</numerusform>
            <numerusform>%Ln وسوم؛ والحد %2</numerusform>
            <numerusform>%Ln وسمًا؛ والحد %2</numerusform>
            <numerusform>%Ln وسم؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions; the limit is %2</source>
        <translation>
            <numerusform>%Ln إشارة؛ والحد %2</numerusform>
            <numerusform>إشارة واحدة؛ والحد %2</numerusform>
            <numerusform>إشارتان؛ والحد %2</numerusform>
            <numerusform>%Ln إشارات؛ والحد %2</numerusform>
            <numerusform>%Ln إشارة؛ والحد %2</numerusform>
            <numerusform>%Ln إشارة؛ والحد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln مستلم</numerusform>
            <numerusform>مستلم واحد</numerusform>
            <numerusform>مستلمان</numerusform>
            <numerusform>%Ln مستلمين</numerusform>
            <numerusform>%Ln مستلمًا</numerusform>
            <numerusform>%Ln مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients; the limit is %2</source>
        <translation>
            <numerusform>%Ln مستلم؛ والحد %2</numerusform>
            <numerusform>مستلم واحد؛ والحد %2</numerusform>
            <numerusform>مستلمان؛ والحد %2</numerusform>
            <numerusform>%Ln مستلمين؛ والحد %2</numerusform>
            <numerusform>%Ln مستلمًا؛ والحد %2</numerusform>
            <numerusform>%Ln مستلم؛ والحد %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 width/height</source>
        <translation>%1 العرض/الارتفاع</translation>
    </message>
    <message>
        <source>%1 width/height; the limit is %2</source>
        <translation>%1 العرض/الارتفاع؛ والحد %2</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length</source>
        <translation>%1 بالمئة من linkedin.text.length</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length; the limit is %2</source>
        <translation>%1 بالمئة من linkedin.text.length؛ والحد %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2; the limit is %3</source>
        <translation>%1 %2؛ والحد %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1؛ …</translation>
    </message>
    <message>
        <source>there is no usable contact</source>
        <translation>لا توجد جهة اتصال صالحة</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not used: %2</source>
        <translation>
            <numerusform>%Ln صف لا يُستخدم: %2</numerusform>
            <numerusform>صف واحد لا يُستخدم: %2</numerusform>
            <numerusform>صفان لا يُستخدمان: %2</numerusform>
            <numerusform>%Ln صفوف لا تُستخدم: %2</numerusform>
            <numerusform>%Ln صفًا لا يُستخدم: %2</numerusform>
            <numerusform>%Ln صف لا يُستخدم: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %2 recipients get nothing: %3</source>
        <translation>
            <numerusform>لا يصل شيء إلى %Ln من أصل %2 من المستلمين: %3</numerusform>
            <numerusform>لا يصل شيء إلى مستلم واحد من أصل %2: %3</numerusform>
            <numerusform>لا يصل شيء إلى مستلمَين من أصل %2: %3</numerusform>
            <numerusform>لا يصل شيء إلى %Ln مستلمين من أصل %2: %3</numerusform>
            <numerusform>لا يصل شيء إلى %Ln مستلمًا من أصل %2: %3</numerusform>
            <numerusform>لا يصل شيء إلى %Ln مستلم من أصل %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>the content holds nothing for its channel</source>
        <translation>ليس في المحتوى شيء لقناته</translation>
    </message>
    <message>
        <source>objected (%1 is &quot;%2&quot;)</source>
        <translation>اعترض (قيمة %1 هي «%2»)</translation>
    </message>
    <message>
        <source>no consent (%1 is empty)</source>
        <translation>لا موافقة (%1 فارغ)</translation>
    </message>
    <message>
        <source>no consent (%1 is &quot;%2&quot;)</source>
        <translation>لا موافقة (قيمة %1 هي «%2»)</translation>
    </message>
    <message>
        <source>no property is given</source>
        <translation>لم تُذكر أي خاصية</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a property name</source>
        <translation>«%1» ليس اسم خاصية</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be logged</source>
        <translation>لا يمكن تدوين «%1»</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; holds a control character</source>
        <translation>في قيمة «%1» حرف تحكّم</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; has %2</source>
        <translation>في قيمة «%1»: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still there</source>
        <translation>«%1» ما زال موجودًا</translation>
    </message>
    <message>
        <source>the value is not valid UTF-8</source>
        <translation>القيمة ليست UTF-8 سليمًا</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>الملاحظة فارغة</translation>
    </message>
    <message>
        <source>the note holds a control character or is not UTF-8</source>
        <translation>في الملاحظة حرف تحكّم، أو أنها ليست UTF-8</translation>
    </message>
    <message>
        <source>the note has %1</source>
        <translation>في الملاحظة: %1</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>في النص حرف NUL</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>النص ليس UTF-8 سليمًا</translation>
    </message>
    <message>
        <source>the subject is empty for this recipient</source>
        <translation>الموضوع فارغ لهذا المستلم</translation>
    </message>
    <message>
        <source>the subject has %1</source>
        <translation>في الموضوع: %1</translation>
    </message>
    <message>
        <source>the HTML has %1</source>
        <translation>في HTML: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed by the template and is not an https address</source>
        <translation>«%1» ناتج عن القالب وليس عنوان https</translation>
    </message>
    <message numerus="yes">
        <source>the preheader has %Ln characters, fewer than %2</source>
        <translation>
            <numerusform>في نص المعاينة %Ln حرف، أقل من %2</numerusform>
            <numerusform>في نص المعاينة حرف واحد، أقل من %2</numerusform>
            <numerusform>في نص المعاينة حرفان، أقل من %2</numerusform>
            <numerusform>في نص المعاينة %Ln أحرف، أقل من %2</numerusform>
            <numerusform>في نص المعاينة %Ln حرفًا، أقل من %2</numerusform>
            <numerusform>في نص المعاينة %Ln حرف، أقل من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the preheader has %1</source>
        <translation>في نص المعاينة: %1</translation>
    </message>
    <message>
        <source>unsubscribe address: %1</source>
        <translation>عنوان إلغاء الاشتراك: %1</translation>
    </message>
    <message>
        <source>more than one https unsubscribe address</source>
        <translation>أكثر من عنوان https واحد لإلغاء الاشتراك</translation>
    </message>
    <message>
        <source>there is no unsubscribe address</source>
        <translation>لا يوجد عنوان لإلغاء الاشتراك</translation>
    </message>
    <message>
        <source>only a mailto: unsubscribe address: no one-click</source>
        <translation>عنوان إلغاء الاشتراك من نوع mailto: فقط: لا إلغاء بنقرة واحدة</translation>
    </message>
    <message>
        <source>recipient: %1</source>
        <translation>المستلم: %1</translation>
    </message>
    <message>
        <source>the subject holds a control character</source>
        <translation>في الموضوع حرف تحكّم</translation>
    </message>
    <message>
        <source>the email has no sender address</source>
        <translation>ليس للرسالة عنوان مرسِل</translation>
    </message>
    <message>
        <source>sender address: %1</source>
        <translation>عنوان المرسِل: %1</translation>
    </message>
    <message>
        <source>the sender&apos;s name holds a control character</source>
        <translation>في اسم المرسِل حرف تحكّم</translation>
    </message>
    <message>
        <source>reply address: %1</source>
        <translation>عنوان الرد: %1</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot;</source>
        <translation>ليس في المشروع ملف «%1»</translation>
    </message>
    <message>
        <source>the file&apos;s name holds a control character</source>
        <translation>في اسم الملف حرف تحكّم</translation>
    </message>
    <message>
        <source>the email has no subject</source>
        <translation>ليس للرسالة موضوع</translation>
    </message>
    <message>
        <source>the email has neither HTML nor text</source>
        <translation>ليس في الرسالة HTML ولا نص</translation>
    </message>
    <message>
        <source>no text alternative is given: one is made from the HTML</source>
        <translation>لا توجد نسخة نصية: تُنشأ من HTML</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without alternative text</source>
        <translation>
            <numerusform>%Ln صورة بلا نص بديل</numerusform>
            <numerusform>صورة واحدة بلا نص بديل</numerusform>
            <numerusform>صورتان بلا نص بديل</numerusform>
            <numerusform>%Ln صور بلا نص بديل</numerusform>
            <numerusform>%Ln صورة بلا نص بديل</numerusform>
            <numerusform>%Ln صورة بلا نص بديل</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures and attachments alone come to %1</source>
        <translation>تبلغ الصور والمرفقات وحدها %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a stand-in</source>
        <translation>«%1» يشبه نصًا مؤقتًا</translation>
    </message>
    <message>
        <source>a picture has no address</source>
        <translation>توجد صورة بلا عنوان</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an https address nor a file of the project</source>
        <translation>«%1» ليس عنوان https ولا ملفًا في المشروع</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %Ln more</source>
        <translation>
            <numerusform>%2، و%Ln غيره</numerusform>
            <numerusform>%2، وواحد غيره</numerusform>
            <numerusform>%2، واثنان غيره</numerusform>
            <numerusform>%2، و%Ln غيره</numerusform>
            <numerusform>%2، و%Ln غيره</numerusform>
            <numerusform>%2، و%Ln غيره</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation>«%1» ليس عنوان https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere from an email</source>
        <translation>«%1» لا يؤدي إلى شيء من داخل رسالة بريد</translation>
    </message>
    <message>
        <source>the file has %1</source>
        <translation>في الملف: %1</translation>
    </message>
    <message>
        <source>the picture has %1</source>
        <translation>في الصورة: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one word</source>
        <translation>«%1» ليس كلمة واحدة</translation>
    </message>
    <message>
        <source>a picture without alternative text</source>
        <translation>صورة بلا نص بديل</translation>
    </message>
    <message>
        <source>the alternative text holds a control character</source>
        <translation>في النص البديل حرف تحكّم</translation>
    </message>
    <message>
        <source>the post has no text</source>
        <translation>ليس في المنشور نص</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>في النص حرف تحكّم</translation>
    </message>
    <message>
        <source>the picture is not a file of the project</source>
        <translation>الصورة ليست ملفًا في المشروع</translation>
    </message>
    <message>
        <source>the picture is %1</source>
        <translation>الصورة من نوع %1</translation>
    </message>
    <message>
        <source>the post has no picture</source>
        <translation>ليس في المنشور صورة</translation>
    </message>
    <message>
        <source>the picture has no public address</source>
        <translation>ليس للصورة عنوان عام</translation>
    </message>
    <message>
        <source>its ratio differs from that of the first picture: it is cropped</source>
        <translation>نسبة أبعادها تختلف عن الصورة الأولى: ستُقتطع</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 pixels</source>
        <translation>%1 × %2 بكسل؛ والحد %3 بكسل</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 width/height</source>
        <translation>%1 × %2 بكسل؛ والحد %3 العرض/الارتفاع</translation>
    </message>
    <message>
        <source>the picture is a GIF, and there are others</source>
        <translation>الصورة من نوع GIF، ومعها صور أخرى</translation>
    </message>
    <message>
        <source>nothing defines &quot;%1&quot; here, and the template gives no default</source>
        <translation>لا شيء يعرّف «%1» هنا، والقالب لا يعطي قيمة افتراضية</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty here, and the template gives no default</source>
        <translation>«%1» فارغ هنا، والقالب لا يعطي قيمة افتراضية</translation>
    </message>
    <message>
        <source>the clocks of %1 never show %2: they go forward over it, and show %3</source>
        <translation>ساعات %1 لا تُظهر %2 أبدًا: إذ تُقدَّم فوقه وتُظهر %3</translation>
    </message>
    <message>
        <source>%1 is %2 on the clocks of %3</source>
        <translation>%1 هو %2 بساعات %3</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>reply address</source>
        <translation>عنوان الرد</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>preheader</source>
        <translation>نص المعاينة</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>unsubscribe address</source>
        <translation>عنوان إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>pictures or attachments</source>
        <translation>الصور أو المرفقات</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>the content, or a file that it names</source>
        <translation>المحتوى، أو ملف يذكره</translation>
    </message>
    <message>
        <source>the contact&apos;s %1</source>
        <translation>من جهة الاتصال: %1</translation>
    </message>
    <message>
        <source>the project&apos;s, the client&apos;s or the brand&apos;s data</source>
        <translation>بيانات المشروع أو العميل أو العلامة التجارية</translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>the approval of %1 by %2</source>
        <translation>اعتماد %2 في %1</translation>
    </message>
    <message>
        <source>not in %1: it was not sendable, or not there, then</source>
        <translation>ليس ضمن %1: لم يكن حينها قابلًا للإرسال أو لم يكن موجودًا</translation>
    </message>
    <message>
        <source>%1 changed since %2: %3</source>
        <translation>تغيّر منذ %2: %1؛ والسبب: %3</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>تغيّر منذ %1</translation>
    </message>
    <message>
        <source>an address that stands there already</source>
        <translation>عنوان موجود من قبل</translation>
    </message>
    <message>
        <source>1 person gets the same message from &quot;%1&quot; too, the first is %2</source>
        <translation>شخص واحد تصله الرسالة نفسها من «%1» أيضًا، وهو %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same message from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln شخص تصله الرسالة نفسها من «%2» أيضًا، وأولهم %3</numerusform>
            <numerusform>شخص واحد تصله الرسالة نفسها من «%2» أيضًا، وهو %3</numerusform>
            <numerusform>شخصان تصلهما الرسالة نفسها من «%2» أيضًا، وأولهما %3</numerusform>
            <numerusform>%Ln أشخاص تصلهم الرسالة نفسها من «%2» أيضًا، وأولهم %3</numerusform>
            <numerusform>%Ln شخصًا تصلهم الرسالة نفسها من «%2» أيضًا، وأولهم %3</numerusform>
            <numerusform>%Ln شخص تصلهم الرسالة نفسها من «%2» أيضًا، وأولهم %3</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person gets the same subject from &quot;%1&quot; too, the first is %2</source>
        <translation>شخص واحد يصله الموضوع نفسه من «%1» أيضًا، وهو %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same subject from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln شخص يصله الموضوع نفسه من «%2» أيضًا، وأولهم %3</numerusform>
            <numerusform>شخص واحد يصله الموضوع نفسه من «%2» أيضًا، وهو %3</numerusform>
            <numerusform>شخصان يصلهما الموضوع نفسه من «%2» أيضًا، وأولهما %3</numerusform>
            <numerusform>%Ln أشخاص يصلهم الموضوع نفسه من «%2» أيضًا، وأولهم %3</numerusform>
            <numerusform>%Ln شخصًا يصلهم الموضوع نفسه من «%2» أيضًا، وأولهم %3</numerusform>
            <numerusform>%Ln شخص يصلهم الموضوع نفسه من «%2» أيضًا، وأولهم %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has passed, and nothing of it was sent</source>
        <translation>انقضى %1 ولم يُرسل منه شيء</translation>
    </message>
    <message>
        <source>the same text as in &quot;%1&quot;</source>
        <translation>النص نفسه كما في «%1»</translation>
    </message>
    <message>
        <source>the campaign &quot;%1&quot; is not that of other links, &quot;%2&quot;</source>
        <translation>الحملة «%1» ليست حملة روابط أخرى، «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no campaign</source>
        <translation>«%1» لا يذكر حملة</translation>
    </message>
    <message>
        <source>starts with a byte order mark (the bytes EF BB BF, which no editor shows)</source>
        <translation>يبدأ بعلامة ترتيب البايتات (EF BB BF التي لا يُظهرها أي محرر)</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;</source>
        <translation>يُحفظ بترميز «UTF-8» لا «UTF-8 with BOM»</translation>
    </message>
    <message>
        <source>control character U+0000 (NUL) after the end</source>
        <translation>حرف التحكّم U+0000 (NUL) بعد النهاية</translation>
    </message>
    <message>
        <source>a rule is an object</source>
        <translation>القاعدة كائن</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>there is a rule of that id already</source>
        <translation>توجد قاعدة بهذا المعرّف من قبل</translation>
    </message>
    <message>
        <source>only emails have such a view</source>
        <translation>هذا العرض لرسائل البريد وحدها</translation>
    </message>
    <message>
        <source>not a PNG, JPEG, GIF or WebP picture</source>
        <translation>ليست صورة PNG أو JPEG أو GIF أو WebP</translation>
    </message>
    <message>
        <source>the picture is broken: its size cannot be read</source>
        <translation>الصورة تالفة: تتعذر قراءة أبعادها</translation>
    </message>
    <message>
        <source>the https address has no host</source>
        <translation>ليس في عنوان https مضيف</translation>
    </message>
    <message>
        <source>it is neither an https: nor a mailto: address</source>
        <translation>ليس عنوان https: ولا mailto:</translation>
    </message>
    <message>
        <source>it holds a blank, a bracket, a quote or a control character</source>
        <translation>فيه فراغ أو قوس أو علامة اقتباس أو حرف تحكّم</translation>
    </message>
    <message>
        <source>it is longer than 900 bytes</source>
        <translation>أطول من ٩٠٠ بايت</translation>
    </message>
    <message>
        <source>the domain &quot;%1&quot; is not a valid domain name: %2</source>
        <translation>النطاق «%1» ليس اسم نطاق صالحًا: %2</translation>
    </message>
    <message>
        <source>the project has no audience &quot;%1&quot;</source>
        <translation>ليس في المشروع فئة جمهور «%1»</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot; for audience &quot;%2&quot;</source>
        <translation>ليس في المشروع ملف «%1» لفئة الجمهور «%2»</translation>
    </message>
    <message>
        <source>the content holds nothing for its channel %1</source>
        <translation>ليس في المحتوى شيء لقناته %1</translation>
    </message>
    <message>
        <source>neither contacts nor an audience is given</source>
        <translation>لم تُذكر جهات اتصال ولا فئة جمهور</translation>
    </message>
    <message>
        <source>the dry run of the approval is not there any more</source>
        <translation>التشغيل التجريبي للاعتماد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the project has no such content</source>
        <translation>ليس في المشروع هذا المحتوى</translation>
    </message>
    <message>
        <source>the approvals cannot be read: %1</source>
        <translation>تتعذر قراءة الاعتمادات: %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>غير معتمد</translation>
    </message>
    <message>
        <source>not what was approved on %1: preview and approve it again</source>
        <translation>ليس ما اعتُمد في %1: تلزم معاينته واعتماده من جديد</translation>
    </message>
    <message>
        <source>not what was approved on %1 by %2: preview and approve it again</source>
        <translation>ليس ما اعتمده %2 في %1: تلزم معاينته واعتماده من جديد</translation>
    </message>
    <message>
        <source>approved for the account %1, but %2 now goes out as %3: preview and approve it again</source>
        <translation>اعتُمد للحساب %1 لكن %2 يُرسل الآن باسم %3: تلزم معاينته واعتماده من جديد</translation>
    </message>
    <message>
        <source>what leaves the account cannot be counted: %1</source>
        <translation>يتعذر عدّ ما يخرج من الحساب: %1</translation>
    </message>
    <message>
        <source>outside of the sending window (%1), which opens at %2</source>
        <translation>خارج أوقات الإرسال (%1) التي تبدأ في %2</translation>
    </message>
    <message>
        <source>daily limit of %1 reached, goes on at %2</source>
        <translation>بُلغ الحد اليومي %1، ويُستأنف في %2</translation>
    </message>
    <message>
        <source>what left the account cannot be read: %1</source>
        <translation>تتعذر قراءة ما خرج من الحساب: %1</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait %Ln minutes (%2): execute again then</source>
        <translation>
            <numerusform>تطلب الخدمة الانتظار %Ln دقيقة (%2): ثم يُعاد التشغيل</numerusform>
            <numerusform>تطلب الخدمة الانتظار دقيقة واحدة (%2): ثم يُعاد التشغيل</numerusform>
            <numerusform>تطلب الخدمة الانتظار دقيقتين (%2): ثم يُعاد التشغيل</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln دقائق (%2): ثم يُعاد التشغيل</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln دقيقة (%2): ثم يُعاد التشغيل</numerusform>
            <numerusform>تطلب الخدمة الانتظار %Ln دقيقة (%2): ثم يُعاد التشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer (%1)</source>
        <translation>الخادم لا يجيب (%1)</translation>
    </message>
    <message>
        <source>the server keeps asking to come back later (%1)</source>
        <translation>يكرر الخادم طلب العودة لاحقًا (%1)</translation>
    </message>
    <message>
        <source>no longer in the project</source>
        <translation>لم يعد في المشروع</translation>
    </message>
    <message>
        <source>can no longer be composed: %1</source>
        <translation>لم يعد بالإمكان إعداده: %1</translation>
    </message>
    <message>
        <source>changed since this run was planned: the next run sends it</source>
        <translation>تغيّر منذ تخطيط هذا التشغيل: يُرسله التشغيل التالي</translation>
    </message>
    <message>
        <source>the suppression list cannot be read: %1</source>
        <translation>تتعذر قراءة قائمة الحجب: %1</translation>
    </message>
    <message>
        <source>suppressed by &quot;%1&quot;</source>
        <translation>محجوب بسبب «%1»</translation>
    </message>
    <message>
        <source>unexpected error: %1</source>
        <translation>خطأ غير متوقع: %1</translation>
    </message>
    <message>
        <source>an earlier hand-over was in doubt, and the service has it already (%1); %2</source>
        <translation>كان تسليم سابق غير مؤكد، والخدمة لديها هذا من قبل (%1)؛ %2</translation>
    </message>
    <message>
        <source>the answer was lost (%1); %2</source>
        <translation>ضاع الجواب (%1)؛ %2</translation>
    </message>
    <message>
        <source>a live run that was stopped before its end would be continued with what it planned, which is not what was confirmed</source>
        <translation>تشغيل فعلي أُوقف قبل نهايته كان سيُستأنف بما خطّطه، وهو غير ما أُكِّد</translation>
    </message>
    <message>
        <source>as many items as were confirmed would be sent now, but not the same ones, or not as they were then</source>
        <translation>كان سيُرسل العدد المؤكَّد نفسه، لكن ليست العناصر نفسها، أو ليست كما كانت</translation>
    </message>
    <message>
        <source>property &quot;%1&quot;: %2</source>
        <translation>الخاصية «%1»: %2</translation>
    </message>
    <message>
        <source>not attempted: %1</source>
        <translation>لم تُجرَ محاولة: %1</translation>
    </message>
    <message>
        <source>no answer for this record</source>
        <translation>لا جواب لهذا السجل</translation>
    </message>
    <message>
        <source>reading the results</source>
        <translation>عند قراءة النتائج</translation>
    </message>
    <message>
        <source>reading the approvals</source>
        <translation>عند قراءة الاعتمادات</translation>
    </message>
    <message>
        <source>the program ended before the answer came: it may have been sent; %1</source>
        <translation>انتهى البرنامج قبل وصول الجواب: ربما أُرسل؛ %1</translation>
    </message>
    <message>
        <source>the program ended before the answer came: %1</source>
        <translation>انتهى البرنامج قبل وصول الجواب: %1</translation>
    </message>
    <message>
        <source>stopped while asking about %1</source>
        <translation>أُوقف أثناء الاستفسار عن %1</translation>
    </message>
    <message>
        <source>sent, says %1: %2</source>
        <translation>أُرسل، بحسب %1: %2</translation>
    </message>
    <message>
        <source>not sent, says %1: %2</source>
        <translation>لم يُرسل، بحسب %1: %2</translation>
    </message>
    <message>
        <source>a mail server cannot be asked what it accepted: its log knows the Message-ID</source>
        <translation>لا يمكن سؤال خادم البريد عما قبِله: سجله يعرف Message-ID</translation>
    </message>
    <message>
        <source>it is no longer in the project, so the service cannot be asked about it</source>
        <translation>لم يعد في المشروع، فلا يمكن سؤال الخدمة عنه</translation>
    </message>
    <message>
        <source>the content was changed since, so the service cannot be asked about it</source>
        <translation>تغيّر المحتوى منذ ذلك الحين، فلا يمكن سؤال الخدمة عنه</translation>
    </message>
    <message>
        <source>there is nothing to ask about</source>
        <translation>لا شيء للسؤال عنه</translation>
    </message>
    <message>
        <source>the event log cannot be written: %1</source>
        <translation>تتعذر الكتابة في سجل الأحداث: %1</translation>
    </message>
    <message>
        <source>Project &apos;%1&apos; not found</source>
        <translation>المشروع «%1» غير موجود</translation>
    </message>
    <message>
        <source>the project was changed while the run was being planned: this run sends what was planned, the next one the rest</source>
        <translation>تغيّر المشروع أثناء تخطيط التشغيل: يُرسل هذا التشغيل ما خُطِّط له، والتالي الباقي</translation>
    </message>
    <message>
        <source>nothing was sent: %1. Look at the plan again, then confirm it again</source>
        <translation>لم يُرسل شيء: %1. تلزم مراجعة الخطة ثم تأكيدها من جديد</translation>
    </message>
    <message>
        <source>not sent: the run was not what had been confirmed</source>
        <translation>لم يُرسل: التشغيل لم يكن كما أُكِّد</translation>
    </message>
    <message>
        <source>%1: not asked for now, but the run has items of it that are still to be sent (execute with --channels %2)</source>
        <translation>%1: غير مطلوب الآن، لكن في التشغيل منه ما لم يُرسل بعد (التنفيذ مع ‎--channels %2)</translation>
    </message>
    <message>
        <source>there is no run %1 of project %2</source>
        <translation>لا يوجد تشغيل %1 للمشروع %2</translation>
    </message>
    <message>
        <source>reading the project</source>
        <translation>عند قراءة المشروع</translation>
    </message>
    <message>
        <source>starting the run</source>
        <translation>عند بدء التشغيل</translation>
    </message>
    <message>
        <source>planning the run</source>
        <translation>عند تخطيط التشغيل</translation>
    </message>
    <message>
        <source>reading what the run has to send</source>
        <translation>عند قراءة ما على التشغيل إرساله</translation>
    </message>
    <message>
        <source>ending the run</source>
        <translation>عند إنهاء التشغيل</translation>
    </message>
    <message>
        <source>reading the ledger</source>
        <translation>عند قراءة سجل الإرسال</translation>
    </message>
    <message>
        <source>overdue by %1: needs confirmation</source>
        <translation>متأخر %1: يلزم تأكيده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>يتعذر إنشاء المجلد: %1</translation>
    </message>
    <message>
        <source>is a symbolic link</source>
        <translation>رابط رمزي</translation>
    </message>
    <message>
        <source>name the folder itself</source>
        <translation>يُذكر المجلد نفسه</translation>
    </message>
    <message>
        <source>exists and is not a package</source>
        <translation>موجود وليس حزمة</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>يُختار مجلد آخر</translation>
    </message>
    <message>
        <source>is the place writable?</source>
        <translation>هل الموضع قابل للكتابة؟</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>تتعذر قراءته حتى نهايته</translation>
    </message>
    <message>
        <source>is not the manifest of a package</source>
        <translation>ليس بيان حزمة</translation>
    </message>
    <message>
        <source>is a package of project %1</source>
        <translation>حزمة للمشروع %1</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>no such format</source>
        <translation>لا يوجد هذا التنسيق</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in doubt since run %1: settle it first</source>
        <translation>غير مؤكد منذ التشغيل %1: يلزم البتّ فيه أولًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>أُرسل من قبل</translation>
    </message>
    <message>
        <source>writing down the hand-over</source>
        <translation>عند تدوين التسليم</translation>
    </message>
    <message>
        <source>reading the earlier hand-over</source>
        <translation>عند قراءة التسليم السابق</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>login refused: %1</source>
        <translation>رُفض تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>the message was handed over, but no verdict came back: %1</source>
        <translation>سُلِّمت الرسالة، لكن لم يعد حكم: %1</translation>
    </message>
    <message>
        <source>the mail server offers no AUTH on this connection, but a user name is set (AICMO_SMTP_USER); nothing was sent</source>
        <translation>لا يتيح خادم البريد AUTH في هذا الاتصال مع أن اسم مستخدم محدد (AICMO_SMTP_USER)؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>the address needs SMTPUTF8 (RFC 6531), which the mail server does not offer</source>
        <translation>يحتاج العنوان إلى SMTPUTF8 (RFC 6531) وخادم البريد لا يتيحه</translation>
    </message>
    <message>
        <source>the message is larger than the mail server accepts (SIZE)</source>
        <translation>الرسالة أكبر مما يقبله خادم البريد (SIZE)</translation>
    </message>
    <message>
        <source>the mail server refused STARTTLS; nothing was sent</source>
        <translation>رفض خادم البريد STARTTLS؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>not handed over: the item belongs to somebody else</source>
        <translation>لم يُسلَّم: العنصر يخص طرفًا آخر</translation>
    </message>
    <message>
        <source>The mail server answers; no login is set.</source>
        <translation>خادم البريد يجيب؛ ولا تسجيل دخول محدد.</translation>
    </message>
    <message>
        <source>The mail server answers and took the login.</source>
        <translation>خادم البريد يجيب وقبِل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>write %1_WINDOW like &quot;Mon-Fri 09:00-18:00 Europe/Berlin&quot;</source>
        <translation>يُكتب %1_WINDOW بصيغة «Mon-Fri 09:00-18:00 Europe/Berlin»</translation>
    </message>
    <message>
        <source>it is not set, but %1 is</source>
        <translation>غير محدد، أما %1 فمحدد</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>يُحدَّد %1</translation>
    </message>
    <message>
        <source>it and %1_FILE are both set</source>
        <translation>هو و%1_FILE محددان معًا</translation>
    </message>
    <message>
        <source>&quot;none&quot; is for loopback hosts alone: mail to %1 needs TLS</source>
        <translation>«none» للمضيفات المحلية وحدها: البريد إلى %1 يتطلب TLS</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>فيه حرف تحكّم</translation>
    </message>
    <message>
        <source>it must be an https address (http is for loopback hosts alone)</source>
        <translation>يجب أن يكون عنوان https (و http للمضيفات المحلية وحدها)</translation>
    </message>
    <message>
        <source>it must be one line of UTF-8</source>
        <translation>يجب أن يكون سطرًا واحدًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>يُبقى على أحدهما</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the secret holds a control character or is not UTF-8</source>
        <translation>في السر حرف تحكّم، أو أنه ليس UTF-8</translation>
    </message>
    <message>
        <source>the token holds blanks or other characters that no token has</source>
        <translation>في الرمز فراغات أو أحرف لا ترد في أي رمز</translation>
    </message>
    <message>
        <source>it must be &quot;required&quot; or &quot;none&quot;</source>
        <translation>يجب أن يكون «required» أو «none»</translation>
    </message>
    <message>
        <source>set AICMO_SMTP_TLS=required or unset it</source>
        <translation>يُحدَّد AICMO_SMTP_TLS=required أو يُزال</translation>
    </message>
    <message>
        <source>&quot;none&quot; contradicts the smtps address</source>
        <translation>«none» يناقض عنوان smtps</translation>
    </message>
    <message>
        <source>it must be smtp://host:port or smtps://host:port</source>
        <translation>يجب أن يكون smtp://host:port أو smtps://host:port</translation>
    </message>
    <message>
        <source>it must not hold a path</source>
        <translation>يجب ألا يحوي مسارًا</translation>
    </message>
    <message>
        <source>it must be urn:li:person:… or urn:li:organization:…</source>
        <translation>يجب أن يكون urn:li:person:… أو urn:li:organization:…</translation>
    </message>
    <message>
        <source>it must be a year and month, YYYYMM</source>
        <translation>يجب أن يكون سنة وشهرًا، YYYYMM</translation>
    </message>
    <message>
        <source>it must be the account&apos;s id, digits alone</source>
        <translation>يجب أن يكون معرّف الحساب، أرقامًا فقط</translation>
    </message>
    <message>
        <source>it must be a Graph API version such as v25.0</source>
        <translation>يجب أن يكون إصدارًا من Graph API مثل v25.0</translation>
    </message>
    <message>
        <source>the only CRM known is &quot;hubspot&quot;</source>
        <translation>نظام CRM الوحيد المعروف هو «hubspot»</translation>
    </message>
    <message>
        <source>it must be a path such as /crm/v3/objects</source>
        <translation>يجب أن يكون مسارًا مثل ‎/crm/v3/objects</translation>
    </message>
    <message>
        <source>the channel %1 takes no posts</source>
        <translation>القناة %1 لا تقبل المنشورات</translation>
    </message>
    <message>
        <source>the channel %1 is not configured</source>
        <translation>القناة %1 غير مُعدّة</translation>
    </message>
    <message>
        <source>too many records, or of several kinds, at once</source>
        <translation>سجلات كثيرة جدًا أو من أنواع مختلفة دفعة واحدة</translation>
    </message>
    <message>
        <source>HubSpot takes the token.</source>
        <translation>يقبل HubSpot الرمز.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer does not mention this record</source>
        <translation>جواب HubSpot لا يذكر هذا السجل</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of an upsert</source>
        <translation>متن السجل ليس متن مزامنة</translation>
    </message>
    <message>
        <source>HubSpot does not have these values; writing them again does no harm</source>
        <translation>ليست هذه القيم لدى HubSpot؛ وكتابتها مجددًا لا تضر</translation>
    </message>
    <message>
        <source>HubSpot gave no id for the contact</source>
        <translation>لم يُعطِ HubSpot معرّفًا لجهة الاتصال</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of a note</source>
        <translation>متن السجل ليس متن ملاحظة</translation>
    </message>
    <message>
        <source>HubSpot lists no notes</source>
        <translation>لا يسرد HubSpot أي ملاحظات</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no notes</source>
        <translation>ليس في جواب HubSpot ملاحظات</translation>
    </message>
    <message>
        <source>the contact has more notes in HubSpot than can be looked through</source>
        <translation>لجهة الاتصال في HubSpot ملاحظات أكثر مما يمكن تصفحه</translation>
    </message>
    <message>
        <source>the note is not among those of the contact in HubSpot</source>
        <translation>الملاحظة ليست بين ملاحظات جهة الاتصال في HubSpot</translation>
    </message>
    <message>
        <source>the bodies are not those of an Instagram post</source>
        <translation>الطلبات ليست طلبات منشور Instagram</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by itself: the picture needs a public https address</source>
        <translation>يجلب Instagram الصور بنفسه: تحتاج الصورة إلى عنوان https عام</translation>
    </message>
    <message>
        <source>Instagram gave no container id</source>
        <translation>لم يُعطِ Instagram معرّف حاوية</translation>
    </message>
    <message>
        <source>Instagram is still fetching the picture</source>
        <translation>ما زال Instagram يجلب الصورة</translation>
    </message>
    <message>
        <source>Instagram does not tell the container&apos;s state</source>
        <translation>لا يذكر Instagram حالة الحاوية</translation>
    </message>
    <message>
        <source>not handed over: the container&apos;s id could not be written down</source>
        <translation>لم يُسلَّم: تعذر تدوين معرّف الحاوية</translation>
    </message>
    <message>
        <source>Instagram takes the token.</source>
        <translation>يقبل Instagram الرمز.</translation>
    </message>
    <message>
        <source>the post has no caption by which it could be found</source>
        <translation>ليس للمنشور تعليق يُعثر عليه به</translation>
    </message>
    <message>
        <source>Instagram&apos;s answer lists no media</source>
        <translation>جواب Instagram لا يسرد وسائط</translation>
    </message>
    <message>
        <source>the account has more new media than can be looked through</source>
        <translation>في الحساب وسائط جديدة أكثر مما يمكن تصفحه</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest media on Instagram</source>
        <translation>ليس بين أحدث وسائط الحساب على Instagram</translation>
    </message>
    <message>
        <source>a LinkedIn post has one request body</source>
        <translation>لمنشور LinkedIn طلب واحد</translation>
    </message>
    <message>
        <source>the post&apos;s body is not JSON</source>
        <translation>متن المنشور ليس JSON</translation>
    </message>
    <message>
        <source>the author has more new posts on LinkedIn than can be looked through</source>
        <translation>للكاتب على LinkedIn منشورات جديدة أكثر مما يمكن تصفحه</translation>
    </message>
    <message>
        <source>it is not among the author&apos;s latest posts on LinkedIn</source>
        <translation>ليس بين أحدث منشورات الكاتب على LinkedIn</translation>
    </message>
    <message>
        <source>the post has no text by which it could be found</source>
        <translation>ليس للمنشور نص يُعثر عليه به</translation>
    </message>
    <message>
        <source>LinkedIn does not let this token read posts</source>
        <translation>لا يسمح LinkedIn لهذا الرمز بقراءة المنشورات</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s answer lists no posts</source>
        <translation>جواب LinkedIn لا يسرد منشورات</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>يتعذر فتح الملف: %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>others than its owner can get at the file</source>
        <translation>يستطيع غير مالكه الوصول إلى الملف</translation>
    </message>
    <message>
        <source>run chmod 600 on it</source>
        <translation>يُطبَّق عليه chmod 600</translation>
    </message>
    <message>
        <source>the file is too large for a secret</source>
        <translation>الملف أكبر من أن يكون سرًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of days such as Mon-Thu,Sat</source>
        <translation>«%1» ليست قائمة أيام مثل Mon-Thu,Sat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of hours such as 09:00-18:00</source>
        <translation>«%1» ليست مدة ساعات مثل 09:00-18:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that this machine knows</source>
        <translation>«%1» ليست منطقة زمنية يعرفها هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>تعذر سؤال %1: %2</translation>
    </message>
    <message>
        <source>stopped before the service could be asked</source>
        <translation>أُوقف قبل سؤال الخدمة</translation>
    </message>
    <message>
        <source>this is not an address of the form scheme://host:port</source>
        <translation>ليس عنوانًا بصيغة scheme://host:port</translation>
    </message>
    <message>
        <source>an address must not hold a user name or password</source>
        <translation>يجب ألا يحوي العنوان اسم مستخدم أو كلمة مرور</translation>
    </message>
    <message>
        <source>an address must not hold a query or fragment</source>
        <translation>يجب ألا يحوي العنوان استعلامًا أو جزءًا</translation>
    </message>
    <message>
        <source>a post on X has one request body</source>
        <translation>للمنشور على X طلب واحد</translation>
    </message>
    <message>
        <source>X takes the token.</source>
        <translation>يقبل X الرمز.</translation>
    </message>
    <message>
        <source>X does not let this token read posts</source>
        <translation>لا يسمح X لهذا الرمز بقراءة المنشورات</translation>
    </message>
    <message>
        <source>the account has more new posts on X than can be looked through</source>
        <translation>للحساب على X منشورات جديدة أكثر مما يمكن تصفحه</translation>
    </message>
    <message>
        <source>X&apos;s answer is not a list of posts</source>
        <translation>جواب X ليس قائمة منشورات</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest posts on X</source>
        <translation>ليس بين أحدث منشورات الحساب على X</translation>
    </message>
    <message>
        <source>X does not tell whose token it is</source>
        <translation>لا يذكر X صاحب الرمز</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;</source>
        <translation>«%1» غير متوقع</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos;</source>
        <translation>حرف غير متوقع «%1»</translation>
    </message>
    <message>
        <source>Unknown filter &apos;%1&apos;</source>
        <translation>مرشّح غير معروف «%1»</translation>
    </message>
    <message>
        <source>Expected a name</source>
        <translation>المتوقع اسم</translation>
    </message>
    <message>
        <source>Expected an expression</source>
        <translation>المتوقع تعبير</translation>
    </message>
    <message>
        <source>Nesting too deep</source>
        <translation>تداخل عميق جدًا</translation>
    </message>
    <message>
        <source>A text in quotes has no end</source>
        <translation>نص بين علامتي اقتباس بلا نهاية</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>العدد كبير جدًا</translation>
    </message>
    <message>
        <source>Expected &apos;..&apos; in a range</source>
        <translation>المتوقع «..» في مجال</translation>
    </message>
    <message>
        <source>Expected &apos;)&apos; after a range</source>
        <translation>المتوقع «)» بعد مجال</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos;</source>
        <translation>المتوقع «]»</translation>
    </message>
    <message>
        <source>Expected a name after &apos;.&apos;</source>
        <translation>المتوقع اسم بعد «.»</translation>
    </message>
    <message>
        <source>Expected a filter after &apos;|&apos;</source>
        <translation>المتوقع مرشّح بعد «|»</translation>
    </message>
    <message>
        <source>a value grows beyond the limit</source>
        <translation>قيمة تتجاوز الحد</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>عدد صحيح غير صالح</translation>
    </message>
    <message>
        <source>cannot select the property &apos;%1&apos;</source>
        <translation>يتعذر اختيار الخاصية «%1»</translation>
    </message>
    <message>
        <source>concat filter requires an array argument</source>
        <translation>يتطلب المرشّح concat قائمة</translation>
    </message>
    <message>
        <source>cannot sort values of incompatible types</source>
        <translation>يتعذر فرز قيم من أنواع غير متوافقة</translation>
    </message>
    <message>
        <source>invalid byte sequence in UTF-8</source>
        <translation>تسلسل بايتات غير صالح في UTF-8</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_decode</source>
        <translation>بيانات Base64 غير صالحة للمرشّح base64_decode</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_url_safe_decode</source>
        <translation>بيانات Base64 غير صالحة للمرشّح base64_url_safe_decode</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>قسمة على ٠</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tag was never closed</source>
        <translation>الوسم «%1» لم يُغلق</translation>
    </message>
    <message>
        <source>Unknown tag &apos;%1&apos;</source>
        <translation>وسم غير معروف «%1»</translation>
    </message>
    <message>
        <source>Unexpected outer &apos;%1&apos; tag</source>
        <translation>وسم خارجي غير متوقع «%1»</translation>
    </message>
    <message>
        <source>%1 tag does not expect &apos;%2&apos; tag</source>
        <translation>الوسم %1 لا يتوقع الوسم «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid delimiter for %2 tags. use end%2</source>
        <translation>«%1» لا يُغلق وسم %2: يُستخدم end%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reads other files, which a template here cannot do</source>
        <translation>«%1» يقرأ ملفات أخرى، وهذا غير متاح للقالب هنا</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [var]</source>
        <translation>خطأ نحوي في «%1»؛ الصيغة الصحيحة: %1 [var]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;%1&apos; - Valid syntax: %1 [expression]</source>
        <translation>خطأ نحوي في الوسم «%1»؛ الصيغة الصحيحة: %1 [expression]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [item] in [collection]</source>
        <translation>خطأ نحوي في «%1»؛ الصيغة الصحيحة: %1 [item] in [collection]</translation>
    </message>
    <message>
        <source>Invalid attribute in a loop. Valid attributes are %1</source>
        <translation>سمة غير صالحة في حلقة؛ الصالح منها %1</translation>
    </message>
    <message>
        <source>Liquid syntax error: %1</source>
        <translation>خطأ نحوي في Liquid: %1</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;assign&apos; - Valid syntax: assign [var] = [source]</source>
        <translation>خطأ نحوي في «assign»؛ الصيغة الصحيحة: assign [var] = [source]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;capture&apos; - Valid syntax: capture [var]</source>
        <translation>خطأ نحوي في «capture»؛ الصيغة الصحيحة: capture [var]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;case&apos; - Valid syntax: case [condition]</source>
        <translation>خطأ نحوي في «case»؛ الصيغة الصحيحة: case [condition]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;case&apos; - Valid else condition: {% else %} (no parameters)</source>
        <translation>خطأ نحوي في الوسم «case»؛ الصيغة الصحيحة: {% else %} (بلا معاملات)</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;cycle&apos; - Valid syntax: cycle [name :] var [, var2, var3 ...]</source>
        <translation>خطأ نحوي في «cycle»؛ الصيغة الصحيحة: cycle [name :] var [, var2, var3 ...]</translation>
    </message>
    <message>
        <source>Liquid error: the template takes more than %1 steps</source>
        <translation>خطأ Liquid: يتجاوز القالب %1 خطوة</translation>
    </message>
    <message>
        <source>Liquid error: %1</source>
        <translation>خطأ Liquid: %1</translation>
    </message>
    <message>
        <source>Liquid error: the output is larger than %1 bytes</source>
        <translation>خطأ Liquid: يتجاوز الناتج %1 بايت</translation>
    </message>
    <message>
        <source>comparison of %1 with %2 failed</source>
        <translation>تعذرت مقارنة %1 مع %2</translation>
    </message>
    <message>
        <source>Tag &apos;{%&apos; was not properly terminated with &apos;%}&apos;</source>
        <translation>الوسم «{%» غير مُنهى بـ «%}»</translation>
    </message>
    <message>
        <source>Variable &apos;{{&apos; was not properly terminated with &apos;}}&apos;</source>
        <translation>المتغير «{{» غير مُنهى بـ «}}»</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>يحتاج الوسم إلى اسم</translation>
    </message>
    <message>
        <source>Each line of a &apos;#&apos; comment must begin with &apos;#&apos;</source>
        <translation>يجب أن يبدأ كل سطر من تعليق «#» بـ «#»</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;raw&apos; - Valid syntax: raw</source>
        <translation>خطأ نحوي في «raw»؛ الصيغة الصحيحة: raw</translation>
    </message>
    <message>
        <source>&apos;raw&apos; tag was never closed</source>
        <translation>الوسم «raw» لم يُغلق</translation>
    </message>
    <message>
        <source>the domain has an empty label</source>
        <translation>في النطاق جزء فارغ</translation>
    </message>
    <message>
        <source>the local part has an empty atom</source>
        <translation>في الجزء المحلي فراغ بين نقطتين</translation>
    </message>
    <message>
        <source>a label of the domain is longer than 63 bytes</source>
        <translation>جزء من النطاق أطول من ٦٣ بايت</translation>
    </message>
    <message>
        <source>a label of the domain starts or ends with &apos;-&apos;</source>
        <translation>جزء من النطاق يبدأ أو ينتهي بـ «-»</translation>
    </message>
    <message>
        <source>the domain has a character that is not allowed</source>
        <translation>في النطاق حرف غير مسموح به</translation>
    </message>
    <message>
        <source>the local part has a character that is not allowed</source>
        <translation>في الجزء المحلي حرف غير مسموح به</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <source>a control character or line break in the address</source>
        <translation>حرف تحكّم أو فاصل أسطر في العنوان</translation>
    </message>
    <message>
        <source>a blank in the address</source>
        <translation>فراغ في العنوان</translation>
    </message>
    <message>
        <source>longer than 254 bytes</source>
        <translation>أطول من ٢٥٤ بايت</translation>
    </message>
    <message>
        <source>no &apos;@&apos;</source>
        <translation>لا «@»</translation>
    </message>
    <message>
        <source>nothing before &apos;@&apos;</source>
        <translation>لا شيء قبل «@»</translation>
    </message>
    <message>
        <source>nothing after &apos;@&apos;</source>
        <translation>لا شيء بعد «@»</translation>
    </message>
    <message>
        <source>the local part is longer than 64 bytes</source>
        <translation>الجزء المحلي أطول من ٦٤ بايت</translation>
    </message>
    <message>
        <source>%1 has no contact</source>
        <translation>%1 بلا جهات اتصال</translation>
    </message>
    <message>
        <source>nothing can be sent to an audience: %1</source>
        <translation>لا يمكن إرسال شيء إلى فئة جمهور: %1</translation>
    </message>
    <message>
        <source>same address as line %1</source>
        <translation>العنوان نفسه في السطر %1</translation>
    </message>
    <message>
        <source>two columns are named &quot;%1&quot;</source>
        <translation>عمودان اسمهما «%1»</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>خلايا أقل من الرأس</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>خلايا أكثر من الرأس</translation>
    </message>
    <message>
        <source>a NUL character in a cell</source>
        <translation>حرف NUL في خلية</translation>
    </message>
    <message>
        <source>the header cannot be read: %1</source>
        <translation>تتعذر قراءة الرأس: %1</translation>
    </message>
    <message>
        <source>two columns are named email</source>
        <translation>عمودان اسمهما email</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>يُبقى على واحد</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>يُعاد تسمية أحدهما</translation>
    </message>
    <message>
        <source>no column is named email</source>
        <translation>لا عمود اسمه email</translation>
    </message>
    <message>
        <source>the first line must name the columns, one of them email</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة، ومنها email</translation>
    </message>
    <message>
        <source>larger than 4 GB</source>
        <translation>أكبر من 4 GB</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة</translation>
    </message>
    <message>
        <source>a quoted cell is never closed, so that nothing after it is read</source>
        <translation>خلية بين علامتي اقتباس لم تُغلق، فلا يُقرأ شيء بعدها</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>نص بعد علامة اقتباس الإغلاق</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عددًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صح أو خطأ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path inside the project</source>
        <translation>«%1» ليس مسارًا داخل المشروع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour of the form #RRGGBB</source>
        <translation>«%1» ليس لونًا بصيغة ‎#RRGGBB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>يجب أن يكون نصًا، لا %1</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>يجب أن يكون عددًا، لا %1</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>يجب أن يكون كائنًا، لا %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>يجب أن يكون قائمة، لا %1</translation>
    </message>
    <message>
        <source>a line break or control character is not allowed here</source>
        <translation>لا يُسمح هنا بفاصل أسطر أو حرف تحكّم</translation>
    </message>
    <message>
        <source>a control character is not allowed here</source>
        <translation>لا يُسمح هنا بحرف تحكّم</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>يجب ألا يكون فارغًا</translation>
    </message>
    <message>
        <source>must be a text or a number</source>
        <translation>يجب أن يكون نصًا أو عددًا</translation>
    </message>
    <message>
        <source>a state of the project cannot be read</source>
        <translation>تتعذر قراءة حالة من المشروع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; this program reads %2</source>
        <translation>«%1» غير معروف؛ يقرأ هذا البرنامج %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of a project</source>
        <translation>«%1» ليس حالة مشروع</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>«%1» مستخدم مرتين</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of email, linkedin, instagram, crm, twitter</source>
        <translation>«%1» ليس واحدًا من: email, linkedin, instagram, crm, twitter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of sync_contact, log_engagement</source>
        <translation>«%1» ليس واحدًا من: sync_contact, log_engagement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; use note</source>
        <translation>«%1» غير مدعوم؛ يُستخدم note</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: %2</source>
        <translation>«%1» ليس عنوانًا: %2</translation>
    </message>
    <message>
        <source>there is no audience &quot;%1&quot;</source>
        <translation>لا توجد فئة جمهور «%1»</translation>
    </message>
    <message>
        <source>the document names &quot;%1&quot;, which is not in the project</source>
        <translation>يذكر المستند «%1» وهو ليس في المشروع</translation>
    </message>
    <message>
        <source>%1 more errors</source>
        <translation>%1 أخطاء أخرى</translation>
    </message>
    <message>
        <source>unknown fields are kept as they are: %1</source>
        <translation>تبقى الحقول غير المعروفة كما هي: %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>is not a date and time of the form 2026-02-20T10:00:00Z</source>
        <translation>ليس تاريخًا ووقتًا بصيغة 2026-02-20T10:00:00Z</translation>
    </message>
    <message>
        <source>must be 1 to 64 of a-z A-Z 0-9 . _ - and not start with a dot</source>
        <translation>يجب أن يكون من 1 إلى 64 من a-z A-Z 0-9 . _ - وألا يبدأ بنقطة</translation>
    </message>
    <message>
        <source>a file or contacts must be given</source>
        <translation>يجب ذكر ملف أو جهات اتصال</translation>
    </message>
    <message>
        <source>is not a date and time with an offset, of the form 2026-03-02T09:00:00+01:00</source>
        <translation>ليس تاريخًا ووقتًا مع فارق بصيغة 2026-03-02T09:00:00+01:00</translation>
    </message>
    <message>
        <source>html, html_file or text must be given</source>
        <translation>يجب ذكر html أو html_file أو text</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>recipients are missing: name an audience or list contacts</source>
        <translation>المستلمون غير مذكورين: تُسمّى فئة جمهور أو تُسرد جهات اتصال</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>أكبر من %1</translation>
    </message>
    <message>
        <source>makes the project larger than %1</source>
        <translation>يجعل المشروع أكبر من %1</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>تعذرت قراءته حتى نهايته</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with a dot and is left out</source>
        <translation>«%1» يبدأ بنقطة ويُترك</translation>
    </message>
    <message>
        <source>there is no project.json in it</source>
        <translation>لا يوجد فيه project.json</translation>
    </message>
    <message>
        <source>a project is a folder or archive with project.json at its top</source>
        <translation>المشروع مجلد أو أرشيف في أعلاه project.json</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>is neither a folder nor a .aicmo, .zip or .json file</source>
        <translation>ليس مجلدًا ولا ملف ‎.aicmo أو ‎.zip أو ‎.json</translation>
    </message>
    <message>
        <source>is a link or special file</source>
        <translation>رابط أو ملف خاص</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>يوضع الملف نفسه هناك</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>له اسم غير مسموح به</translation>
    </message>
    <message>
        <source>has more than 1,000 files</source>
        <translation>فيه أكثر من ١٠٠٠ ملف</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>يتعذر إنشاء المجلد</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>يُختار اسم آخر</translation>
    </message>
    <message>
        <source>is neither an address nor an @domain</source>
        <translation>ليس عنوانًا ولا ‎@domain</translation>
    </message>
    <message>
        <source>has a name that leaves the archive</source>
        <translation>له اسم يخرج من الأرشيف</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>makes it larger than 200 MB</source>
        <translation>يجعله أكبر من 200 MB</translation>
    </message>
    <message>
        <source>is compressed more than a hundredfold</source>
        <translation>مضغوط أكثر من مئة ضعف</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>is not a ZIP archive that can be read: %1</source>
        <translation>ليس أرشيف ZIP مقروءًا: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>تتعذر كتابته: %1</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>is not as large as the archive says</source>
        <translation>ليس بالحجم الذي يذكره الأرشيف</translation>
    </message>
    <message>
        <source>has more than 1,000 entries</source>
        <translation>فيه أكثر من ١٠٠٠ مدخل</translation>
    </message>
    <message>
        <source>has an entry without a name</source>
        <translation>فيه مدخل بلا اسم</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>already sent by run %1</source>
        <translation>أُرسل من قبل في التشغيل %1</translation>
    </message>
    <message>
        <source>in doubt in run %1: settle it first</source>
        <translation>غير مؤكد في التشغيل %1: يلزم البتّ فيه أولًا</translation>
    </message>
    <message>
        <source>in progress in run %1</source>
        <translation>قيد التنفيذ في التشغيل %1</translation>
    </message>
    <message>
        <source>the program ended between the hand-over and the answer: it may have been sent</source>
        <translation>انتهى البرنامج بين التسليم والجواب: ربما أُرسل</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored</source>
        <translation>حالة التشغيل محفوظة</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored; removing older dry runs</source>
        <translation>حالة التشغيل محفوظة؛ عند إزالة عمليات تشغيل تجريبي أقدم</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (السطر %2)</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (الرقم %2)</translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln rows, first line %3)</source>
        <translation>
            <numerusform>%2 (%Ln صف، أولها السطر %3)</numerusform>
            <numerusform>%2 (صف واحد، السطر %3)</numerusform>
            <numerusform>%2 (صفان، أولهما السطر %3)</numerusform>
            <numerusform>%2 (%Ln صفوف، أولها السطر %3)</numerusform>
            <numerusform>%2 (%Ln صفًا، أولها السطر %3)</numerusform>
            <numerusform>%2 (%Ln صف، أولها السطر %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln contacts, first number %3)</source>
        <translation>
            <numerusform>%2 (%Ln جهة اتصال، أولاها الرقم %3)</numerusform>
            <numerusform>%2 (جهة اتصال واحدة، الرقم %3)</numerusform>
            <numerusform>%2 (جهتا اتصال، أولاهما الرقم %3)</numerusform>
            <numerusform>%2 (%Ln جهات اتصال، أولاها الرقم %3)</numerusform>
            <numerusform>%2 (%Ln جهة اتصال، أولاها الرقم %3)</numerusform>
            <numerusform>%2 (%Ln جهة اتصال، أولاها الرقم %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of 1 row cannot be used: %2</source>
        <translation>%1: الصف الوحيد غير صالح: %2</translation>
    </message>
    <message>
        <source>%1: 1 of 1 contact cannot be used: %2</source>
        <translation>%1: جهة الاتصال الوحيدة غير صالحة: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 rows cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln من أصل %3 صفوف غير صالحة: %4</numerusform>
            <numerusform>%2: صف واحد من أصل %3 غير صالح: %4</numerusform>
            <numerusform>%2: صفان من أصل %3 غير صالحين: %4</numerusform>
            <numerusform>%2: %Ln صفوف من أصل %3 غير صالحة: %4</numerusform>
            <numerusform>%2: %Ln صفًا من أصل %3 غير صالح: %4</numerusform>
            <numerusform>%2: %Ln صف من أصل %3 غير صالح: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 contacts cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln من أصل %3 جهات اتصال غير صالحة: %4</numerusform>
            <numerusform>%2: جهة اتصال واحدة من أصل %3 غير صالحة: %4</numerusform>
            <numerusform>%2: جهتا اتصال من أصل %3 غير صالحتين: %4</numerusform>
            <numerusform>%2: %Ln جهات اتصال من أصل %3 غير صالحة: %4</numerusform>
            <numerusform>%2: %Ln جهة اتصال من أصل %3 غير صالحة: %4</numerusform>
            <numerusform>%2: %Ln جهة اتصال من أصل %3 غير صالحة: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>it must name days, hours and a time zone</source>
        <translation>يجب أن يذكر الأيام والساعات والمنطقة الزمنية</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>يُحفظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>writing the manifest</source>
        <translation>كتابة البيان</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>عنصر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was confirmed, but %2 would be sent now</source>
        <translation>المؤكَّد: %1؛ وكان سيُرسل الآن: %2</translation>
    </message>
    <message>
        <source>%1 were confirmed, but %2 would be sent now</source>
        <translation>المؤكَّد: %1؛ وكان سيُرسل الآن: %2</translation>
    </message>
    <message>
        <source>%1: 1 contact is not usable; the first is line %2: %3</source>
        <translation>%1: جهة اتصال واحدة غير صالحة، السطر %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln contacts are not usable; the first is line %3: %4</source>
        <translation>
            <numerusform>%2: %Ln جهة اتصال غير صالحة؛ أولاها السطر %3: %4</numerusform>
            <numerusform>%2: جهة اتصال واحدة غير صالحة؛ السطر %3: %4</numerusform>
            <numerusform>%2: جهتا اتصال غير صالحتين؛ أولاهما السطر %3: %4</numerusform>
            <numerusform>%2: %Ln جهات اتصال غير صالحة؛ أولاها السطر %3: %4</numerusform>
            <numerusform>%2: %Ln جهة اتصال غير صالحة؛ أولاها السطر %3: %4</numerusform>
            <numerusform>%2: %Ln جهة اتصال غير صالحة؛ أولاها السطر %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>a retry of single items</source>
        <translation>إعادة محاولة عناصر بعينها</translation>
    </message>
    <message>
        <source>only what is due</source>
        <translation>ما حان وقته فقط</translation>
    </message>
    <message>
        <source>run %1 was stopped before its end and would be continued with all of its items, but %2 was asked for: let it come to its end first (aicmo execute %3 --live)</source>
        <translation>أُوقف التشغيل %1 قبل نهايته وكان سيُستأنف بكل عناصره، لكن المطلوب: %2. يلزم إتمامه أولًا (aicmo execute %3 --live)</translation>
    </message>
    <message>
        <source>not a value of this field</source>
        <translation>ليست قيمة لهذا الحقل</translation>
    </message>
    <message>
        <source>reading the brand&apos;s defaults</source>
        <translation>قراءة القيم الافتراضية للعلامة</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no contacts</source>
        <translation>لا يحتوي رد HubSpot على جهات اتصال</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>لا يوجد فيه رمز</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>سجّل الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>this answer belongs to another sign-in</source>
        <translation>هذا الرد يخص تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>paste the address as the browser shows it</source>
        <translation>ألصق العنوان كما يعرضه المتصفح</translation>
    </message>
    <message>
        <source>what was kept of the sign-in cannot be read</source>
        <translation>لا يمكن قراءة ما حُفظ من تسجيل الدخول</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>أعد الاتصال</translation>
    </message>
    <message>
        <source>it must be http on this machine (http://127.0.0.1:PORT/) or an https address</source>
        <translation>يجب أن يكون http على هذا الجهاز (http://127.0.0.1:PORT/) أو عنوان https</translation>
    </message>
    <message>
        <source>it holds blanks or other foreign characters</source>
        <translation>يحتوي على مسافات أو محارف غريبة أخرى</translation>
    </message>
    <message>
        <source>the service gave no token that can be used</source>
        <translation>لم تعطِ الخدمة رمز وصول صالحًا للاستخدام</translation>
    </message>
    <message>
        <source>entry %1 is missing: entry %2 comes instead</source>
        <translation>القيد %1 مفقود: يأتي القيد %2 مكانه</translation>
    </message>
    <message>
        <source>entry %1 does not begin this store&apos;s log</source>
        <translation>القيد %1 ليس بداية سجل هذا المخزن</translation>
    </message>
    <message>
        <source>entry %1 does not follow entry %2: one of them was altered</source>
        <translation>القيد %1 لا يلي القيد %2: عُدّل أحدهما</translation>
    </message>
    <message>
        <source>entry %1 was altered: its content does not give its hash</source>
        <translation>عُدّل القيد %1: محتواه لا يعطي بصمته</translation>
    </message>
    <message>
        <source>entry %1 is not the one that was there when its head was written down: the log was replaced</source>
        <translation>القيد %1 ليس الذي كان هناك حين دُوّن رأسه: استُبدل السجل</translation>
    </message>
    <message>
        <source>the log ends after entry %1, but it once reached entry %2: its tail was cut off</source>
        <translation>ينتهي السجل بعد القيد %1، وكان قد بلغ القيد %2: قُطع آخره</translation>
    </message>
    <message numerus="yes">
        <source>messages of at most %Ln bytes</source>
        <translation>
            <numerusform>رسائل لا تتجاوز %Ln بايت</numerusform>
            <numerusform>رسائل لا تتجاوز بايتًا واحدًا</numerusform>
            <numerusform>رسائل لا تتجاوز بايتين</numerusform>
            <numerusform>رسائل لا تتجاوز %Ln بايتات</numerusform>
            <numerusform>رسائل لا تتجاوز %Ln بايتًا</numerusform>
            <numerusform>رسائل لا تتجاوز %Ln بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may read contacts and the definitions of %Ln properties</source>
        <translation>
            <numerusform>يمكنه قراءة جهات الاتصال دون تعريفات خصائص</numerusform>
            <numerusform>يمكنه قراءة جهات الاتصال وتعريف خاصية واحدة</numerusform>
            <numerusform>يمكنه قراءة جهات الاتصال وتعريفَي خاصيتين</numerusform>
            <numerusform>يمكنه قراءة جهات الاتصال وتعريفات %Ln خصائص</numerusform>
            <numerusform>يمكنه قراءة جهات الاتصال وتعريفات %Ln خاصية</numerusform>
            <numerusform>يمكنه قراءة جهات الاتصال وتعريفات %Ln خاصية</numerusform>
        </translation>
    </message>
    <message>
        <source>may read contacts, not the properties&apos; definitions (crm.schemas.contacts.read): values are not checked against them</source>
        <translation>يمكنه قراءة جهات الاتصال لا تعريفات الخصائص (crm.schemas.contacts.read): لا تُفحص القيم وفقها</translation>
    </message>
    <message>
        <source>private app tokens do not expire</source>
        <translation>رموز التطبيقات الخاصة لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>%1 of %2 requests left today</source>
        <translation>المتبقي اليوم %1 من %2 طلب</translation>
    </message>
    <message>
        <source>not told by HubSpot</source>
        <translation>لا يذكره HubSpot</translation>
    </message>
    <message>
        <source>may read the account and its publishing limit</source>
        <translation>يمكنه قراءة الحساب وحدّ النشر فيه</translation>
    </message>
    <message>
        <source>not told here (long-lived tokens last about 60 days)</source>
        <translation>غير مذكور هنا (الرموز الطويلة الأمد تسري نحو ٦٠ يومًا)</translation>
    </message>
    <message>
        <source>%1 of %2 posts used in the last 24 hours</source>
        <translation>استُخدم %1 من %2 منشور في آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>openid profile; LinkedIn tells no others</source>
        <translation>openid profile؛ لا يذكر LinkedIn غيرها</translation>
    </message>
    <message>
        <source>not told by LinkedIn (60 days after sign-in)</source>
        <translation>لا يذكره LinkedIn (٦٠ يومًا بعد تسجيل الدخول)</translation>
    </message>
    <message>
        <source>not told by LinkedIn</source>
        <translation>لا يذكره LinkedIn</translation>
    </message>
    <message>
        <source>not told by X (tweet.write and media.write are needed)</source>
        <translation>لا يذكره X (يلزم tweet.write و media.write)</translation>
    </message>
    <message>
        <source>not told by X (2 hours after sign-in without a refresh)</source>
        <translation>لا يذكره X (ساعتان بعد تسجيل الدخول دون تجديد)</translation>
    </message>
    <message>
        <source>not told by X</source>
        <translation>لا يذكره X</translation>
    </message>
    <message>
        <source>%1 account reads left in this window</source>
        <translation>المتبقي %1 من قراءات الحساب في هذه الفترة</translation>
    </message>
    <message>
        <source>preview the sends again, then approve</source>
        <translation>تلزم معاينة الإرسال من جديد ثم الاعتماد</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>يجب أن يعتمده شخص آخر</translation>
    </message>
    <message>
        <source>there is no such approval</source>
        <translation>لا يوجد اعتماد كهذا</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>سُحب الاعتماد</translation>
    </message>
    <message>
        <source>a text or file is too large for the store</source>
        <translation>نص أو ملف أكبر مما يتسع له المخزن</translation>
    </message>
    <message>
        <source>the store was moved, deleted or replaced while it was open</source>
        <translation>نُقل المخزن أو حُذف أو استُبدل وهو مفتوح</translation>
    </message>
    <message>
        <source>put it back, then start the program again</source>
        <translation>يُعاد إلى مكانه ثم يُشغَّل البرنامج من جديد</translation>
    </message>
    <message>
        <source>SQLite does not let its file locks be chosen</source>
        <translation>لا يسمح SQLite باختيار أقفال ملفاته</translation>
    </message>
    <message>
        <source>free some space and do the same again; what was stored is whole</source>
        <translation>تُفرَّغ مساحة ثم تُعاد المحاولة؛ ما حُفظ سليم</translation>
    </message>
    <message>
        <source>the store could not be read or written (%1)</source>
        <translation>تعذرت قراءة المخزن أو الكتابة فيه (%1)</translation>
    </message>
    <message>
        <source>the store is damaged or is not a store (%1)</source>
        <translation>المخزن تالف أو ليس مخزنًا (%1)</translation>
    </message>
    <message>
        <source>the store may not be written (%1)</source>
        <translation>لا يُسمح بالكتابة في المخزن (%1)</translation>
    </message>
    <message>
        <source>the store refuses: %1</source>
        <translation>يرفض المخزن: %1</translation>
    </message>
    <message>
        <source>the store&apos;s engine failed: %1</source>
        <translation>أخفق محرك المخزن: %1</translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation>%1: لم تبقَ مساحة</translation>
    </message>
    <message>
        <source>no space is left for the store</source>
        <translation>لم تبقَ مساحة للمخزن</translation>
    </message>
    <message>
        <source>check the disk; nothing half-written is kept</source>
        <translation>يُفحص القرص؛ لا يُحتفظ بشيء كُتب نصفه</translation>
    </message>
    <message>
        <source>put a backup in its place</source>
        <translation>توضع نسخة احتياطية مكانه</translation>
    </message>
    <message>
        <source>another program is writing to the store</source>
        <translation>برنامج آخر يكتب في المخزن</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <translation>يُنتظر قليلًا ثم تُعاد المحاولة</translation>
    </message>
    <message>
        <source>check the owner and the permissions of the file and its folder</source>
        <translation>يُفحص مالك الملف ومجلده وأذوناتهما</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>تعذر فتح المخزن</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written</source>
        <translation>يُتأكد من وجود المجلد ومن السماح بالكتابة فيه</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>a hash of the event log is not one</source>
        <translation>بصمة في سجل الأحداث ليست بصمة</translation>
    </message>
    <message>
        <source>wait until it ends, or stop it</source>
        <translation>يُنتظر حتى ينتهي أو يُوقف</translation>
    </message>
    <message>
        <source>the project&apos;s id must be 1 to 64 of a-z A-Z 0-9 . _ -, not starting with a dot</source>
        <translation>يجب أن يكون معرّف المشروع من 1 إلى 64 من a-z A-Z 0-9 . _ - وألا يبدأ بنقطة</translation>
    </message>
    <message>
        <source>the project was not read: it has no digest</source>
        <translation>لم يُقرأ المشروع: لا بصمة له</translation>
    </message>
    <message>
        <source>a file of the project could not be read</source>
        <translation>تعذرت قراءة ملف من المشروع</translation>
    </message>
    <message>
        <source>import the project again</source>
        <translation>يُستورد المشروع من جديد</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>لا توجد نسخة كهذه</translation>
    </message>
    <message>
        <source>the project was changed meanwhile</source>
        <translation>تغيّر المشروع في هذه الأثناء</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>يُنظر فيه من جديد</translation>
    </message>
    <message>
        <source>the store does not have this version of the project</source>
        <translation>ليست في المخزن هذه النسخة من المشروع</translation>
    </message>
    <message>
        <source>load the project again</source>
        <translation>يُحمَّل المشروع من جديد</translation>
    </message>
    <message>
        <source>continue or cancel it first</source>
        <translation>يُستأنف أو يُلغى أولًا</translation>
    </message>
    <message>
        <source>it is finished when they are settled</source>
        <translation>ينتهي حين يُبتّ فيها</translation>
    </message>
    <message>
        <source>the store has no id</source>
        <translation>لا معرّف للمخزن</translation>
    </message>
    <message>
        <source>import it first</source>
        <translation>يُستورد أولًا</translation>
    </message>
    <message>
        <source>keep it on a disk of this machine; several people share a PostgreSQL store</source>
        <translation>يُحفظ على قرص هذا الجهاز؛ ومخزن PostgreSQL هو لعدة أشخاص</translation>
    </message>
    <message>
        <source>the store has no path</source>
        <translation>لا مسار للمخزن</translation>
    </message>
    <message>
        <source>give sqlite:PATH</source>
        <translation>يُكتب sqlite:PATH</translation>
    </message>
    <message>
        <source>the store must be a file, not a folder</source>
        <translation>يجب أن يكون المخزن ملفًا لا مجلدًا</translation>
    </message>
    <message>
        <source>the store must be a file</source>
        <translation>يجب أن يكون المخزن ملفًا</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>هذا الملف قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>choose another path for the store</source>
        <translation>يُختار مسار آخر للمخزن</translation>
    </message>
    <message>
        <source>update this program; the store was left as it is</source>
        <translation>يُحدَّث هذا البرنامج؛ تُرك المخزن كما هو</translation>
    </message>
    <message>
        <source>the store&apos;s record of its schema has gaps</source>
        <translation>في سجل مخطط المخزن ثغرات</translation>
    </message>
    <message>
        <source>the store has to be upgraded, and other programs have it open</source>
        <translation>يجب ترقية المخزن وهو مفتوح في برامج أخرى</translation>
    </message>
    <message>
        <source>close the other consoles and workers, then start again</source>
        <translation>تُغلق الواجهات والعاملات الأخرى ثم يُعاد التشغيل</translation>
    </message>
    <message>
        <source>the store&apos;s URL is not understood</source>
        <translation>عنوان المخزن غير مفهوم</translation>
    </message>
    <message>
        <source>give sqlite:PATH, a plain path (./PATH if it has a colon) or postgresql://…</source>
        <translation>يُكتب sqlite:PATH أو مسار عادي (./PATH إن كان فيه نقطتان) أو postgresql://…</translation>
    </message>
    <message>
        <source>a statement is used within itself</source>
        <translation>تُستخدم تعليمة داخل نفسها</translation>
    </message>
    <message>
        <source>the answers of the server are out of step</source>
        <translation>ردود الخادم لا تطابق الطلبات</translation>
    </message>
    <message>
        <source>a stored file is not there</source>
        <translation>ملف مخزَّن غير موجود</translation>
    </message>
    <message>
        <source>the driver does not give single rows</source>
        <translation>برنامج التشغيل لا يعطي صفوفًا مفردة</translation>
    </message>
    <message>
        <source>the server rolled back</source>
        <translation>تراجع الخادم عن التغيير</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost while it was storing, and whether the last change was stored is not known</source>
        <translation>انقطع الاتصال بـ PostgreSQL أثناء الحفظ، ولا يُعرف هل حُفظ آخر تغيير</translation>
    </message>
    <message>
        <source>look at what the store holds before you do it again</source>
        <translation>انظر إلى ما في المخزن قبل أن تعيد المحاولة</translation>
    </message>
    <message>
        <source>check the user in the URL and the password in ~/.pgpass or PGPASSWORD</source>
        <translation>تحقّق من المستخدم في عنوان URL ومن كلمة المرور في ~/.pgpass أو PGPASSWORD</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>try again later, or ask who runs the server</source>
        <translation>حاول لاحقًا أو اسأل مسؤول الخادم</translation>
    </message>
    <message>
        <source>ask who runs the server to look at its disk</source>
        <translation>اطلب من مسؤول الخادم أن يفحص قرصه</translation>
    </message>
    <message>
        <source>ask who runs the server; put a backup in its place</source>
        <translation>اسأل مسؤول الخادم؛ واستعِد نسخة احتياطية</translation>
    </message>
    <message>
        <source>the server took too long for an answer</source>
        <translation>استغرق الخادم وقتًا أطول من اللازم للرد</translation>
    </message>
    <message>
        <source>the server takes no changes: it is a copy of another one, or set to read only</source>
        <translation>الخادم لا يقبل تغييرات: فهو نسخة من خادم آخر أو مضبوط للقراءة فقط</translation>
    </message>
    <message>
        <source>give the URL of the server that is written to</source>
        <translation>اذكر عنوان URL للخادم الذي تُكتب فيه البيانات</translation>
    </message>
    <message>
        <source>let it own the database, or grant it CREATE on the schema</source>
        <translation>اجعله مالك قاعدة البيانات أو امنحه صلاحية CREATE على المخطط</translation>
    </message>
    <message>
        <source>PostgreSQL asks for a password</source>
        <translation>يطلب PostgreSQL كلمة مرور</translation>
    </message>
    <message>
        <source>put it into ~/.pgpass (0600), or set PGPASSWORD or AICMO_STORE; not on the command line</source>
        <translation>ضعها في ~/.pgpass (0600) أو عيّن PGPASSWORD أو AICMO_STORE، لا في سطر الأوامر</translation>
    </message>
    <message>
        <source>check the user and the database in the URL, and the password</source>
        <translation>تحقّق من المستخدم وقاعدة البيانات في عنوان URL ومن كلمة المرور</translation>
    </message>
    <message>
        <source>check the host, the port and the database of the URL, and that the server runs</source>
        <translation>تحقّق من المضيف والمنفذ وقاعدة البيانات في عنوان URL، ومن أن الخادم يعمل</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost</source>
        <translation>انقطع الاتصال بـ PostgreSQL</translation>
    </message>
    <message>
        <source>do the same again: it connects anew; what was not stored is left out as a whole</source>
        <translation>أعد الإجراء نفسه: سيُعاد الاتصال؛ وما لم يُحفظ متروك بكامله</translation>
    </message>
    <message>
        <source>the database holds another store than before</source>
        <translation>تحوي قاعدة البيانات مخزنًا غير الذي كان فيها</translation>
    </message>
    <message>
        <source>start the program again</source>
        <translation>أعد تشغيل البرنامج</translation>
    </message>
    <message>
        <source>start the run again</source>
        <translation>أعد بدء التشغيل</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 14</source>
        <translation>الخادم أقدم من PostgreSQL 14</translation>
    </message>
    <message>
        <source>give postgresql://USER@HOST:PORT/DATABASE; what is special in a name is written %XX</source>
        <translation>اكتب postgresql://USER@HOST:PORT/DATABASE؛ وتُكتب المحارف الخاصة في الأسماء بصيغة %XX</translation>
    </message>
    <message>
        <source>leave it out, and name the server&apos;s authority with sslrootcert=FILE if it is your own</source>
        <translation>احذفه، واذكر جهة التصديق للخادم عبر sslrootcert=FILE إن كانت خاصة بك</translation>
    </message>
    <message>
        <source>this database holds tables of another program</source>
        <translation>تحوي قاعدة البيانات هذه جداول برنامج آخر</translation>
    </message>
    <message>
        <source>give the store a database of its own</source>
        <translation>خصّص للمخزن قاعدة بيانات مستقلة</translation>
    </message>
    <message>
        <source>use the program that made it, or put a backup in its place</source>
        <translation>استخدم البرنامج الذي أنشأه أو استعِد نسخة احتياطية</translation>
    </message>
    <message>
        <source>stopped: nothing was copied</source>
        <translation>أُوقف: لم يُنسخ شيء</translation>
    </message>
    <message>
        <source>there is no store to copy</source>
        <translation>لا يوجد مخزن لنسخه</translation>
    </message>
    <message>
        <source>mend the path</source>
        <translation>صحّح المسار</translation>
    </message>
    <message>
        <source>the store to copy to holds something already</source>
        <translation>المخزن الهدف يحوي شيئًا بالفعل</translation>
    </message>
    <message>
        <source>give a new path or an empty database</source>
        <translation>اذكر مسارًا جديدًا أو قاعدة بيانات فارغة</translation>
    </message>
    <message>
        <source>the store to copy is empty</source>
        <translation>المخزن المراد نسخه فارغ</translation>
    </message>
    <message>
        <source>mend its URL</source>
        <translation>صحّح عنوان URL الخاص به</translation>
    </message>
    <message>
        <source>see `aicmo events verify`; nothing was copied</source>
        <translation>انظر `aicmo events verify`؛ لم يُنسخ شيء</translation>
    </message>
    <message>
        <source>the rate of the account cannot be kept: %1</source>
        <translation>تعذّر الالتزام بمعدل الحساب: %1</translation>
    </message>
    <message>
        <source>single contents</source>
        <translation>محتويات بعينها</translation>
    </message>
    <message>
        <source>a worker sends, and execution is disabled</source>
        <translation>العامل يرسل، والتنفيذ معطّل</translation>
    </message>
    <message>
        <source>set EXECUTION_ENABLED=true for it</source>
        <translation>عيّن EXECUTION_ENABLED=true له</translation>
    </message>
    <message>
        <source>a worker sends, and dry run is on</source>
        <translation>العامل يرسل، والتشغيل التجريبي مفعّل</translation>
    </message>
    <message>
        <source>set EXECUTION_DRY_RUN=false for it</source>
        <translation>عيّن EXECUTION_DRY_RUN=false له</translation>
    </message>
    <message>
        <source>the lease for sending has run out: another program may have gone on with the run</source>
        <translation>انتهت مهلة الإرسال: ربما تابع برنامج آخر التشغيل</translation>
    </message>
    <message>
        <source>let it come to its end, or cancel it</source>
        <translation>دعه ينتهي أو ألغِه</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>No text that was meant to be replaced is left.</source>
        <translation>لم يبقَ نص كان يُفترض استبداله.</translation>
    </message>
    <message>
        <source>No word in brackets or in capitals looks like one that was to be replaced (&quot;[NAME]&quot;, &quot;XXX&quot;).</source>
        <translation>لا توجد كلمة بين أقواس أو بأحرف كبيرة تبدو في انتظار الاستبدال («[NAME]»، «XXX»).</translation>
    </message>
    <message>
        <source>Every contact has a value in the fields that a text prints.</source>
        <translation>لكل جهة اتصال قيمة في الحقول التي يطبعها النص.</translation>
    </message>
    <message>
        <source>A time is one that the clocks of the project show: none is skipped when they go forward.</source>
        <translation>كل وقت هو مما تُظهره ساعات المشروع: لا يُتخطّى وقت عند تقديمها.</translation>
    </message>
    <message>
        <source>The offset of a time is that of the project&apos;s time zone on that day.</source>
        <translation>فارق الوقت هو فارق المنطقة الزمنية للمشروع في ذلك اليوم.</translation>
    </message>
    <message>
        <source>A time that has passed is one at which the content was sent.</source>
        <translation>الوقت المنقضي هو وقت أُرسل فيه المحتوى.</translation>
    </message>
    <message>
        <source>All links of a project name one campaign in utm_campaign.</source>
        <translation>كل روابط المشروع تذكر حملة واحدة في utm_campaign.</translation>
    </message>
    <message>
        <source>When links of a project carry utm_campaign, all links to the client&apos;s site do.</source>
        <translation>إذا حملت روابط المشروع utm_campaign فكل الروابط إلى موقع العميل تحمله.</translation>
    </message>
    <message>
        <source>Every row of an audience has one valid address, once.</source>
        <translation>في كل صف من فئة الجمهور عنوان صالح واحد، لا يتكرر.</translation>
    </message>
    <message>
        <source>An audience has contacts.</source>
        <translation>في فئة الجمهور جهات اتصال.</translation>
    </message>
    <message>
        <source>Everybody in an audience that tells of consent has given it; who has not gets nothing.</source>
        <translation>في فئة جمهور تذكر الموافقة يكون الجميع قد وافقوا؛ ومن لم يوافق لا يصله شيء.</translation>
    </message>
    <message>
        <source>Texts are UTF-8.</source>
        <translation>النصوص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The recipients of a content can be read.</source>
        <translation>يمكن قراءة مستلمي المحتوى.</translation>
    </message>
    <message>
        <source>What is sent is, byte for byte, what was approved.</source>
        <translation>ما يُرسل هو ما اعتُمد، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>An approval covers every item of its content.</source>
        <translation>يشمل الاعتماد كل عناصر محتواه.</translation>
    </message>
    <message>
        <source>A content goes out through the account that its approval was given for.</source>
        <translation>يُرسل المحتوى عبر الحساب الذي اعتُمد له.</translation>
    </message>
    <message>
        <source>A content holds what its channel needs.</source>
        <translation>في المحتوى ما تحتاج إليه قناته.</translation>
    </message>
    <message>
        <source>A row of an audience has one valid address and as many cells as the header.</source>
        <translation>في صف فئة الجمهور عنوان صالح واحد وعدد خلايا يساوي عدد خلايا الرأس.</translation>
    </message>
    <message>
        <source>An address stands in an audience once; the first row is used.</source>
        <translation>يرد العنوان مرة واحدة في فئة الجمهور؛ ويُستخدم الصف الأول.</translation>
    </message>
    <message>
        <source>A template follows the rules of the Liquid language.</source>
        <translation>يتبع القالب قواعد لغة Liquid.</translation>
    </message>
    <message>
        <source>Everything that a template prints is defined, or has a default.</source>
        <translation>كل ما يطبعه القالب معرّف أو له قيمة افتراضية.</translation>
    </message>
    <message>
        <source>A template renders without an error.</source>
        <translation>يُنفَّذ القالب بلا خطأ.</translation>
    </message>
    <message>
        <source>A picture has at most %1 pixels: a small file can ask for gigabytes of memory.</source>
        <translation>في الصورة %1 بكسل على الأكثر: فملف صغير قد يطلب جيجابايتات من الذاكرة.</translation>
    </message>
    <message>
        <source>A picture has at most %1 bytes.</source>
        <translation>حجم الصورة %1 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>An email has a valid sender address.</source>
        <translation>للرسالة عنوان مرسِل صالح.</translation>
    </message>
    <message>
        <source>An email goes to a valid address.</source>
        <translation>تُرسل الرسالة إلى عنوان صالح.</translation>
    </message>
    <message>
        <source>A reply address is a valid address.</source>
        <translation>عنوان الرد عنوان صالح.</translation>
    </message>
    <message>
        <source>No header field holds CR, LF, NUL or another control character.</source>
        <translation>لا يحوي أي حقل في الترويسة CR أو LF أو NUL أو حرف تحكّم آخر.</translation>
    </message>
    <message>
        <source>No text holds NUL.</source>
        <translation>لا يحوي أي نص NUL.</translation>
    </message>
    <message>
        <source>An email says something.</source>
        <translation>في الرسالة ما يُقال.</translation>
    </message>
    <message>
        <source>The file of the HTML is in the project.</source>
        <translation>ملف HTML موجود في المشروع.</translation>
    </message>
    <message>
        <source>An HTML email has a text alternative of its own.</source>
        <translation>لرسالة HTML نسخة نصية خاصة بها.</translation>
    </message>
    <message>
        <source>An email has a subject.</source>
        <translation>للرسالة موضوع.</translation>
    </message>
    <message>
        <source>Subjects of up to %1 characters are shown whole on phones; the first words should say it.</source>
        <translation>تظهر المواضيع حتى %1 حرفًا كاملة على الهواتف؛ وينبغي أن تفي الكلمات الأولى بالمعنى.</translation>
    </message>
    <message>
        <source>A preheader of at least %1 characters fills its place; a shorter one is followed by body text.</source>
        <translation>نص المعاينة من %1 حرفًا فأكثر يملأ مكانه؛ والأقصر يتبعه نص الرسالة.</translation>
    </message>
    <message>
        <source>No inbox shows more than about %1 characters of a preheader.</source>
        <translation>لا يُظهر أي صندوق وارد أكثر من %1 حرف تقريبًا من نص المعاينة.</translation>
    </message>
    <message>
        <source>Gmail clips long HTML; above %1 bytes it is close to that.</source>
        <translation>يقتطع Gmail ملفات HTML الطويلة؛ وفوق %1 بايت تقترب من ذلك.</translation>
    </message>
    <message>
        <source>Gmail clips HTML above about %1 bytes.</source>
        <translation>يقتطع Gmail ما يزيد من HTML على %1 بايت تقريبًا.</translation>
    </message>
    <message>
        <source>Mail programs of phones clip HTML above about %1 bytes.</source>
        <translation>تقتطع برامج البريد على الهواتف ما يزيد من HTML على %1 بايت تقريبًا.</translation>
    </message>
    <message>
        <source>Many servers refuse messages above %1 bytes.</source>
        <translation>ترفض خوادم كثيرة الرسائل التي تزيد على %1 بايت.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text, empty if it is decoration.</source>
        <translation>لكل صورة نص بديل، يُترك فارغًا إن كانت للزينة.</translation>
    </message>
    <message>
        <source>Pictures from the web come from https addresses.</source>
        <translation>تأتي صور الويب من عناوين https.</translation>
    </message>
    <message>
        <source>Links lead to https addresses.</source>
        <translation>تؤدي الروابط إلى عناوين https.</translation>
    </message>
    <message>
        <source>A link is a whole address: a mail program knows no page that it could be relative to.</source>
        <translation>الرابط عنوان كامل: فبرنامج البريد لا يعرف صفحة يُنسب إليها.</translation>
    </message>
    <message>
        <source>A picture is a file of the project or has an https address.</source>
        <translation>الصورة ملف في المشروع أو لها عنوان https.</translation>
    </message>
    <message>
        <source>The pictures that the HTML names are in the project.</source>
        <translation>الصور التي يذكرها HTML موجودة في المشروع.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes.</source>
        <translation>الصور ملفات PNG أو JPEG أو GIF أو WebP سليمة ضمن حدود image.pixels وimage.bytes.</translation>
    </message>
    <message>
        <source>Attachments are files of the project.</source>
        <translation>المرفقات ملفات في المشروع.</translation>
    </message>
    <message>
        <source>The unsubscribe address is one https address, or a mailto address, or one of each.</source>
        <translation>عنوان إلغاء الاشتراك عنوان https واحد، أو عنوان mailto، أو واحد من كل منهما.</translation>
    </message>
    <message>
        <source>Marketing email offers one-click unsubscription by an https address.</source>
        <translation>يتيح البريد التسويقي إلغاء الاشتراك بنقرة واحدة عبر عنوان https.</translation>
    </message>
    <message>
        <source>From %1 recipients on, Gmail and Yahoo demand one-click unsubscription.</source>
        <translation>ابتداءً من %1 مستلم يشترط Gmail وYahoo إلغاء الاشتراك بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Nobody gets the same message from two contents.</source>
        <translation>لا تصل الرسالة نفسها إلى أحد من محتويين.</translation>
    </message>
    <message>
        <source>Nobody gets one subject twice.</source>
        <translation>لا يصل الموضوع نفسه إلى أحد مرتين.</translation>
    </message>
    <message>
        <source>A post says something.</source>
        <translation>في المنشور ما يُقال.</translation>
    </message>
    <message>
        <source>A post holds no control character but the line feed.</source>
        <translation>ليس في المنشور حرف تحكّم سوى فاصل الأسطر.</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters, digits and underscores.</source>
        <translation>الوسم كلمة واحدة من حروف وأرقام وشرطات سفلية.</translation>
    </message>
    <message>
        <source>A link is an https address.</source>
        <translation>الرابط عنوان https.</translation>
    </message>
    <message>
        <source>Links in a post lead to https addresses.</source>
        <translation>تؤدي الروابط في المنشور إلى عناوين https.</translation>
    </message>
    <message>
        <source>The pictures of a post are files of the project.</source>
        <translation>صور المنشور ملفات في المشروع.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes; videos and documents cannot be posted.</source>
        <translation>الصور ملفات PNG أو JPEG أو GIF أو WebP سليمة ضمن حدود image.pixels وimage.bytes؛ ولا يمكن نشر مقاطع الفيديو والمستندات.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text.</source>
        <translation>لكل صورة نص بديل.</translation>
    </message>
    <message>
        <source>A text is posted once to a channel: services refuse or hide a repetition.</source>
        <translation>يُنشر النص مرة واحدة في القناة: فالخدمات ترفض التكرار أو تخفيه.</translation>
    </message>
    <message>
        <source>A post has at most %1 characters.</source>
        <translation>في المنشور %1 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The text has at most %1 percent of the characters that are allowed.</source>
        <translation>في النص %1 بالمئة على الأكثر من الأحرف المسموح بها.</translation>
    </message>
    <message>
        <source>Pictures are uploaded, so each is a file of the project.</source>
        <translation>تُرفع الصور، ولذلك كل منها ملف في المشروع.</translation>
    </message>
    <message>
        <source>Pictures are JPEG, PNG or GIF.</source>
        <translation>الصور من نوع JPEG أو PNG أو GIF.</translation>
    </message>
    <message>
        <source>A picture has fewer than %1 pixels.</source>
        <translation>في الصورة أقل من %1 بكسل.</translation>
    </message>
    <message>
        <source>A post shows at most %1 pictures.</source>
        <translation>يعرض المنشور %1 صورة على الأكثر.</translation>
    </message>
    <message>
        <source>A caption has at most %1 characters.</source>
        <translation>في التعليق %1 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A post has at most %1 hashtags.</source>
        <translation>في المنشور %1 وسمًا على الأكثر.</translation>
    </message>
    <message>
        <source>More than %1 hashtags are cut off, says a newer source.</source>
        <translation>ما زاد على %1 وسوم يُقتطع، بحسب مصدر أحدث.</translation>
    </message>
    <message>
        <source>A post has at most %1 mentions.</source>
        <translation>في المنشور %1 إشارة على الأكثر.</translation>
    </message>
    <message>
        <source>More than %1 mentions may count as spam.</source>
        <translation>أكثر من %1 إشارات قد تُعدّ رسائل مزعجة.</translation>
    </message>
    <message>
        <source>A post has a picture.</source>
        <translation>في المنشور صورة.</translation>
    </message>
    <message>
        <source>A carousel has at most %1 pictures.</source>
        <translation>في العرض الدوّار %1 صور على الأكثر.</translation>
    </message>
    <message>
        <source>The pictures of a carousel have the ratio of the first, or are cropped to it.</source>
        <translation>لصور العرض الدوّار نسبة أبعاد الصورة الأولى، أو تُقتطع لتطابقها.</translation>
    </message>
    <message>
        <source>Meta fetches each picture from a public https address.</source>
        <translation>تجلب Meta كل صورة من عنوان https عام.</translation>
    </message>
    <message>
        <source>Pictures are JPEG.</source>
        <translation>الصور من نوع JPEG.</translation>
    </message>
    <message>
        <source>A picture is at least %1 times as wide as it is tall.</source>
        <translation>عرض الصورة لا يقل عن %1 من ارتفاعها.</translation>
    </message>
    <message>
        <source>A picture is at most %1 times as wide as it is tall.</source>
        <translation>عرض الصورة لا يزيد على %1 من ارتفاعها.</translation>
    </message>
    <message>
        <source>A picture narrower than %1 pixels is enlarged.</source>
        <translation>تُكبَّر الصورة التي يقل عرضها عن %1 بكسل.</translation>
    </message>
    <message>
        <source>A picture broader than %1 pixels is scaled down.</source>
        <translation>تُصغَّر الصورة التي يزيد عرضها على %1 بكسل.</translation>
    </message>
    <message>
        <source>An alternative text has at most %1 characters.</source>
        <translation>في النص البديل %1 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A post has at most %1 weighted characters; longer ones need a paid account.</source>
        <translation>في المنشور %1 حرفًا موزونًا على الأكثر؛ والأطول يتطلب حسابًا مدفوعًا.</translation>
    </message>
    <message>
        <source>An animated GIF is posted alone.</source>
        <translation>تُنشر صورة GIF المتحركة وحدها.</translation>
    </message>
    <message>
        <source>A contact is known by a valid address.</source>
        <translation>تُعرف جهة الاتصال بعنوان صالح.</translation>
    </message>
    <message>
        <source>Property names are lower-case letters, digits and underscores, starting with a letter.</source>
        <translation>أسماء الخصائص أحرف صغيرة وأرقام وشرطات سفلية، تبدأ بحرف.</translation>
    </message>
    <message>
        <source>A property&apos;s value has at most %1 characters and no control character but the line feed.</source>
        <translation>في قيمة الخاصية %1 حرف على الأكثر، ولا حرف تحكّم سوى فاصل الأسطر.</translation>
    </message>
    <message>
        <source>A contact is synchronised with at least one property.</source>
        <translation>تُزامَن جهة الاتصال مع خاصية واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The engagements that can be logged are notes.</source>
        <translation>ما يمكن تدوينه هو الملاحظات.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>في الملاحظة %1 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A note says something.</source>
        <translation>في الملاحظة ما يُقال.</translation>
    </message>
</context>
</TS>
