#pragma once
// An email as it will look: at once in the simplified view, and as a browser shows it from when the module for that is
// there. The simplified view is labelled so wherever it stands.

#include <memory>

#include <QImage>
#include <QWidget>

#include "ui/bridge/jobs.h"
#include "ui/widgets/mail_view.h"

namespace aicmo::ui {

class Label;
class SafeBrowser;

class EmailCanvas final : public QWidget {
    Q_OBJECT
  public:
    struct Message {
        QString harmless;                 ///< for the simplified view
        QHash<QString, QImage> pictures;  ///< likewise, decoded
        MailDocument whole;               ///< as it is sent
    };
    /// `moduleFile` may be empty.
    EmailCanvas(Jobs& jobs, std::string moduleFile, QWidget* parent = nullptr);
    ~EmailCanvas() override;

    void show(std::shared_ptr<const Message> message);
    void setPhone(bool phone);
    void setDark(bool dark);
    [[nodiscard]] bool isFaithful() const { return faithful_ && ready_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void render();
    void renderSimplified();
    void fit();
    void wantModule();
    void makeFaithful();
    void loseFaithful();
    void showNote();
    void takeGround();

    Jobs& jobs_;
    const std::string moduleFile_;
    Latest warming_;
    std::shared_ptr<const Message> message_;
    Label* note_;
    SafeBrowser* browser_;
    std::unique_ptr<MailView> faithful_;
    bool wanted_ = false, ready_ = false, phone_ = false, dark_ = false;
    int width_ = 0;
};

}  // namespace aicmo::ui
