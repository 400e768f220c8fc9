#pragma once
// The middle of the plan page: one plan item as it will arrive, with its text, headers and source. Composed on a
// worker; nothing is loaded from anywhere but the message itself.

#include <memory>

#include <QStackedWidget>
#include <QWidget>

#include "ui/bridge/held_back.h"
#include "ui/bridge/project_session.h"
#include "ui/console.h"
#include "ui/pages/email_canvas.h"

class QCheckBox;
class QPlainTextEdit;
class QScrollArea;
class QToolButton;

namespace aicmo::ui {

class CrmPane;
class Label;
class PostCard;
class Segments;

/// What the worker makes of one plan item.
struct PreviewData {
    std::size_t planIndex = 0;
    PlanItem item;
    Composed composed;
    std::optional<EmailView> email;
    std::shared_ptr<const EmailCanvas::Message> mail;  ///< null when it is no email
    QImage postPicture, avatar;
    std::optional<HeldBack> held;  ///< why it would get nothing; nothing when it may go
    std::string bytes;             ///< exactly what `aicmo preview` prints
};

class PreviewPane final : public QWidget {
    Q_OBJECT
  public:
    PreviewPane(const ConsoleServices& services, ProjectSession& session, Jobs& jobs, QWidget* parent = nullptr);

    void showItem(std::size_t planIndex, int position, int total);
    void clear();

  signals:
    void stepWanted(int by);
    void connectionOpened();  ///< to the CRM, because the operator asked for it
    /// The item that is shown now; null while nothing is.
    void shownChanged(std::shared_ptr<const aicmo::ui::PreviewData> data);

  private:
    enum View { Message, Text, Headers, Source };
    void adopt(std::shared_ptr<const PreviewData> preview);
    void showEmail(const PreviewData& preview);
    void showPost(const PreviewData& preview, const ContentItem& content);
    void showCrm(const PreviewData& preview);
    void showView();

    std::shared_ptr<Store> store_;
    ProjectSession& session_;
    Jobs& jobs_;
    Latest composing_;
    std::shared_ptr<const LoadedProject> loaded_;
    std::shared_ptr<const PreviewData> data_;

    QToolButton* previous_;
    QToolButton* next_;
    Label* name_;
    Label* address_;
    Label* position_;
    Segments* views_;
    Segments* widths_;
    Segments* grounds_;
    QCheckBox* overlays_;
    QWidget* heads_;
    Label* from_;
    Label* subject_;
    Label* preheader_;
    QStackedWidget* stack_;
    EmailCanvas* canvas_;
    std::shared_ptr<const EmailCanvas::Message> shownMail_;
    QScrollArea* cardArea_;
    PostCard* card_;
    CrmPane* crm_;
    QPlainTextEdit* plain_;
    Label* empty_;  ///< while nothing is shown
};

}  // namespace aicmo::ui
