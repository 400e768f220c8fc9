#pragma once
// A text view that loads nothing: every resource but the message's own parts is refused, links lead nowhere.

#include <QHash>
#include <QTextBrowser>

namespace aicmo::ui {

class SafeBrowser final : public QTextBrowser {
    Q_OBJECT
  public:
    explicit SafeBrowser(QWidget* parent = nullptr);
    /// Pictures by content id, decoded already; given no wider than `maxWidth` (0: as they are).
    void setPictures(QHash<QString, QImage> pictures, int maxWidth = 0);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    /// How many resources were asked for and refused since setPictures().
    [[nodiscard]] int refused() const { return refused_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QHash<QString, QImage> pictures_;
    int refused_ = 0;
    int maxWidth_ = 0;
};

/// PNG, JPEG, GIF or WebP by content, at most 40 megapixels and 20 MB; null otherwise. Any thread.
[[nodiscard]] QImage decodePicture(const std::string& bytes, int maxWidth);

}  // namespace aicmo::ui
