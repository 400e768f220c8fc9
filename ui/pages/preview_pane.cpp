#include "ui/pages/preview_pane.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QScrollArea>

#include "ui/pages/crm_pane.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/email_html.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/post_card.h"
#include "ui/widgets/safe_browser.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

std::string pageOfText(const std::string& text) {
    return "<body><div style=\"white-space:pre-wrap;font-family:sans-serif;font-size:14px;margin:16px\">" +
           QString::fromStdString(text).toHtmlEscaped().toStdString() + "</div></body>";
}

std::shared_ptr<const EmailCanvas::Message> readMail(const EmailView& view) {
    auto mail = std::make_shared<EmailCanvas::Message>();
    // A message of text alone is shown as mail programs show it.
    const std::string html = view.html.empty() ? pageOfText(view.text) : view.html;
    mail->harmless = harmlessHtml(html);
    mail->whole.html = QByteArray::fromStdString(html);
    for (const EmailView::Part& part : view.parts) {
        if (!part.isInline || !part.bytes) {
            continue;
        }
        QString id = QString::fromStdString(part.contentId);
        id.remove(u'<').remove(u'>');
        mail->pictures.insert(id, decodePicture(*part.bytes, 1280));
        mail->whole.parts.insert(id,
                                 {QByteArray::fromStdString(part.mimeType), QByteArray::fromStdString(*part.bytes)});
    }
    return mail;
}

std::shared_ptr<const PreviewData> composePreview(Store& store, const LoadedProject& loaded, std::size_t planIndex) {
    auto data = std::make_shared<PreviewData>();
    data->planIndex = planIndex;
    data->item = loaded.plan->items()[planIndex];
    data->composed = loaded.composer->compose(data->item);
    data->held = heldBack(store, *loaded.plan, data->item);
    if (!data->composed.firstError()) {
        data->bytes = data->composed.payload.previewBytes();
    }
    const ContentItem& content = loaded.plan->content(data->item);
    if (content.channel == Channel::Email) {
        if (auto view = loaded.composer->view(data->item)) {
            data->mail = readMail(*view);
            data->email = std::move(*view);
        }
    }
    if (content.post) {
        const std::string& logo = loaded.project().brand.logo;
        if (const std::string* bytes = logo.empty() ? nullptr : loaded.plan->files().read(logo)) {
            data->avatar = decodePicture(*bytes, 128);
        }
        for (const PostMedia& media : content.post->media) {
            if (const std::string* bytes = media.file.empty() ? nullptr : loaded.plan->files().read(media.file)) {
                data->postPicture = decodePicture(*bytes, 1080);
                break;
            }
        }
    }
    return data;
}

/// Lines end as the message's lines do; any other carriage return stays visible.
QString shownLines(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r' || i + 1 == bytes.size() || bytes[i + 1] != '\n') {
            text += bytes[i];
        }
    }
    return shown(text);
}

QString headersOf(const std::string& message) {
    return shownLines(std::string_view(message).substr(0, message.find("\r\n\r\n")));
}

QPlainTextEdit* makeCodeView(const QString& name, QWidget* parent) {
    auto* view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setFont(typeFont(Type::Code));
    view->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->setAccessibleName(name);
    view->document()->setDocumentMargin(16);
    return view;
}

}  // namespace

PreviewPane::PreviewPane(const ConsoleServices& services, ProjectSession& session, Jobs& jobs, QWidget* parent)
    : QWidget(parent), store_(services.store), session_(session), jobs_(jobs) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* head = new QWidget(this);
    head->setFixedHeight(48);
    auto* headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 0, 16, 0);
    previous_ = makeIconButton(Icon::Left, tr("Previous recipient"), head);
    next_ = makeIconButton(Icon::Right, tr("Next recipient"), head);
    previous_->setAutoRaise(false);
    next_->setAutoRaise(false);
    previous_->setToolTip(tr("Previous recipient, Alt+Left"));
    next_->setToolTip(tr("Next recipient, Alt+Right"));
    name_ = new Label(Type::Label, Tone::Main, head);
    address_ = new Label(Type::Body, Tone::Secondary, head);
    address_->setElide(Qt::ElideMiddle);
    position_ = new Label(Type::Small, Tone::Secondary, head);
    headRow->addWidget(previous_);
    headRow->addWidget(next_);
    headRow->addSpacing(8);
    headRow->addWidget(name_);
    headRow->addWidget(address_, 1);
    headRow->addWidget(position_);
    column->addWidget(head);
    column->addWidget(new Hairline);

    auto* tools = new QWidget(this);
    tools->setFixedHeight(44);
    auto* toolRow = new QHBoxLayout(tools);
    toolRow->setContentsMargins(16, 0, 16, 0);
    views_ = new Segments(tools);
    views_->add(Message, tr("Message"));
    views_->add(Text, tr("Text"));
    views_->add(Headers, tr("Headers"));
    views_->add(Source, tr("Source"));
    widths_ = new Segments(tools);
    widths_->add(0, Icon::Desktop, tr("Desktop"));
    widths_->add(1, Icon::Phone, tr("Phone"));
    grounds_ = new Segments(tools);
    grounds_->add(0, Icon::Sun, tr("Light mail client"));
    grounds_->add(1, Icon::Moon, tr("Dark mail client"));
    overlays_ = new QCheckBox(tr("Show limits and crops"), tools);
    overlays_->setChecked(true);
    toolRow->addWidget(views_);
    toolRow->addStretch(1);
    toolRow->addWidget(overlays_);
    toolRow->addWidget(widths_);
    toolRow->addWidget(grounds_);
    column->addWidget(tools);
    column->addWidget(new Hairline);

    heads_ = new QWidget(this);
    auto* headColumn = new QVBoxLayout(heads_);
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(0);
    auto* grid = new QGridLayout;
    headColumn->addLayout(grid);
    headColumn->addWidget(new Hairline);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    const auto addHead = [&](int row, const QString& title, Type type) {
        grid->addWidget(new Label(title, Type::Small, Tone::Hint, heads_), row, 0);
        auto* value = new Label(type, Tone::Main, heads_);
        value->setElide(Qt::ElideRight);
        grid->addWidget(value, row, 1);
        return value;
    };
    from_ = addHead(0, tr("From"), Type::Body);
    subject_ = addHead(1, tr("Subject"), Type::Strong);
    preheader_ = addHead(2, tr("Preheader"), Type::Body);
    column->addWidget(heads_);

    stack_ = new QStackedWidget(this);
    canvas_ = new EmailCanvas(jobs_, services.mailModule, stack_);
    QPalette sunken;
    sunken.setColor(QPalette::Window, Tokens::current().sunken);
    cardArea_ = new QScrollArea(stack_);
    cardArea_->setFrameShape(QFrame::NoFrame);
    cardArea_->setWidgetResizable(true);
    auto* cardGround = new QWidget(cardArea_);
    cardGround->setPalette(sunken);
    fillWith(cardGround, QPalette::Window);
    auto* cardColumn = new QVBoxLayout(cardGround);
    cardColumn->setContentsMargins(16, 16, 16, 16);
    auto* cardRow = new QHBoxLayout;
    card_ = new PostCard(cardGround);
    cardRow->addStretch(1);
    cardRow->addWidget(card_, 100);
    cardRow->addStretch(1);
    cardColumn->addLayout(cardRow);
    cardColumn->addStretch(1);
    cardArea_->setWidget(cardGround);
    crm_ = new CrmPane(services.gateways, jobs_, stack_);
    plain_ = makeCodeView(tr("Message text"), stack_);
    stack_->addWidget(canvas_);
    stack_->addWidget(cardArea_);
    stack_->addWidget(crm_);
    empty_ = new Label(Type::Body, Tone::Secondary, stack_);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(24);
    stack_->addWidget(plain_);
    stack_->addWidget(empty_);
    column->addWidget(stack_, 1);

    connect(crm_, &CrmPane::connectionOpened, this, &PreviewPane::connectionOpened);
    connect(previous_, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    connect(views_, &Segments::chosenChanged, this, &PreviewPane::showView);
    connect(widths_, &Segments::chosenChanged, this, &PreviewPane::showView);
    connect(grounds_, &Segments::chosenChanged, this, &PreviewPane::showView);
    connect(overlays_, &QCheckBox::toggled, card_, &PostCard::setOverlays);
    clear();
}

void PreviewPane::clear() {
    composing_.cancel();
    crm_->clear();
    data_.reset();
    name_->clear();
    address_->clear();
    position_->clear();
    heads_->hide();
    views_->setEnabled(false);
    overlays_->hide();
    widths_->hide();
    grounds_->hide();
    const auto loaded = session_.loaded();
    plain_->clear();
    empty_->setText(!loaded ? QString()
                    : loaded->project().content.empty()
                        ? tr("This project has no contents yet. Add them to its project.json and import it again.")
                        : tr("Choose an item to see it as it will arrive."));
    stack_->setCurrentWidget(empty_);
    previous_->setEnabled(false);
    next_->setEnabled(false);
    emit shownChanged(nullptr);
}

void PreviewPane::showItem(std::size_t planIndex, int position, int total) {
    loaded_ = session_.loaded();
    if (!loaded_ || planIndex >= loaded_->plan->items().size()) {
        clear();
        return;
    }
    previous_->setEnabled(position > 0);
    next_->setEnabled(position + 1 < total);
    position_->setText(tr("%1 of %2").arg(number(position + 1), number(total)));
    composing_.run(
        jobs_, this,
        [store = store_, loaded = loaded_, planIndex](const std::stop_token&) {
            return composePreview(*store, *loaded, planIndex);
        },
        [this](std::shared_ptr<const PreviewData> preview) { adopt(std::move(preview)); });
}

void PreviewPane::adopt(std::shared_ptr<const PreviewData> preview) {
    data_ = std::move(preview);
    const ContentItem& content = loaded_->plan->content(data_->item);
    if (content.channel != Channel::Crm) {
        crm_->clear();
    }
    const ContactTable* contacts = loaded_->plan->contacts(data_->item);
    QString who;
    if (contacts) {
        for (const char* column : {"first_name", "last_name"}) {
            if (const auto at = contacts->column(column); at != ContactTable::npos) {
                who += shown(contacts->cell(data_->item.row, at)) + u' ';
            }
        }
    }
    const std::string_view recipient = loaded_->plan->recipient(data_->item);
    name_->setText(recipient.empty() ? shown(content.title) : who.trimmed());
    name_->setVisible(!name_->text().isEmpty());
    address_->setText(recipient.empty() ? shown(content.id) : shown(recipient));
    views_->setEnabled(true);
    const bool email = content.channel == Channel::Email;
    views_->setSegmentVisible(Headers, email);
    overlays_->setVisible(content.post.has_value());
    showView();
    emit shownChanged(data_);
}

void PreviewPane::showView() {
    if (!data_) {
        return;
    }
    const ContentItem& content = loaded_->plan->content(data_->item);
    const auto view = static_cast<View>(views_->chosen());
    const bool email = content.channel == Channel::Email;
    heads_->setVisible(email && view != Source && view != Headers);
    widths_->setVisible(email && view == Message);
    grounds_->setVisible(email && view == Message);
    if (email && data_->email) {
        from_->setText(shown(data_->email->from));
        subject_->setText(shown(data_->email->subject));
        preheader_->setText(shown(data_->email->preheader));
    }
    const bool isMissing = view == Source || view == Headers || (email && view == Message && !data_->mail);
    if (const Finding* error = data_->composed.firstError(); error && isMissing) {
        plain_->setPlainText(tr("There is no message: %1").arg(said(error->words)));
        stack_->setCurrentWidget(plain_);
        return;
    }
    switch (view) {
        case Message:
            if (email) {
                showEmail(*data_);
            } else if (content.post) {
                showPost(*data_, content);
            } else {
                showCrm(*data_);
            }
            return;
        case Text:
            if (email) {
                plain_->setPlainText(data_->email ? shownLines(data_->email->text) : QString());
            } else if (const PostPayload* post = data_->composed.payload.post()) {
                plain_->setPlainText(shown(post->text));
            } else if (const CrmPayload* crm = data_->composed.payload.crm()) {
                plain_->setPlainText(QString::fromUtf8(
                    QJsonDocument::fromJson(QByteArray::fromStdString(crm->body)).toJson(QJsonDocument::Indented)));
            }
            break;
        case Headers: plain_->setPlainText(headersOf(data_->bytes)); break;
        case Source: plain_->setPlainText(shownLines(data_->bytes)); break;
    }
    stack_->setCurrentWidget(plain_);
}

void PreviewPane::showEmail(const PreviewData& preview) {
    canvas_->setDark(grounds_->chosen() == 1);
    canvas_->setPhone(widths_->chosen() == 1);
    stack_->setCurrentWidget(canvas_);
    if (shownMail_ != preview.mail) {
        shownMail_ = preview.mail;
        canvas_->show(preview.mail);
    }
}

void PreviewPane::showPost(const PreviewData& preview, const ContentItem& content) {
    PostCardData card;
    card.channel = content.channel;
    card.account = shown(loaded_->project().client.name);
    card.when = content.scheduledAt ? dayTimeAndZone(inZone(*content.scheduledAt, loaded_->project().timezone))
                                    : tr("Not scheduled");
    if (const PostPayload* post = preview.composed.payload.post()) {
        card.text = shown(post->text);
    } else {
        card.text = shown(content.post->text);
    }
    card.link = shown(content.post->link);
    card.picture = preview.postPicture;
    card.avatar = preview.avatar;
    card.brandColour = QColor(QString::fromStdString(loaded_->project().brand.primaryColor));
    card_->setCard(std::move(card));
    stack_->setCurrentWidget(cardArea_);
}

void PreviewPane::showCrm(const PreviewData& preview) {
    if (const CrmPayload* record = preview.composed.payload.crm()) {
        crm_->showRecord(loaded_, *record);
    } else if (const Finding* error = preview.composed.firstError()) {
        crm_->showProblem(said(error->words));
    }
    stack_->setCurrentWidget(crm_);
}

}  // namespace aicmo::ui
