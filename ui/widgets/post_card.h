#pragma once
// A post as its network draws it: light in both themes. Fold, crop and limits as overlays that can be switched off.

#include <QDateTime>
#include <QImage>
#include <QWidget>

#include "core/project/project.h"

namespace aicmo::ui {

struct PostCardData {
    Channel channel = Channel::LinkedIn;
    QString account, when, text, link;
    QImage avatar, picture;
    QColor brandColour;
};

class PostCard final : public QWidget {
    Q_OBJECT
  public:
    explicit PostCard(QWidget* parent = nullptr);
    void setCard(PostCardData card);
    void setOverlays(bool on);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {cardWidth(), heightForWidth(cardWidth())}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] int cardWidth() const { return data_.channel == Channel::Instagram ? 360 : 480; }
    /// Paints, or only measures when `painter` is null; returns the height.
    int layoutCard(QPainter* painter, int width) const;
    int paintLinkedIn(QPainter* painter, int width) const;
    int paintInstagram(QPainter* painter, int width) const;
    int paintWords(QPainter* painter, const QRect& box, const QString& text) const;
    void paintAvatar(QPainter* painter, const QRect& box, bool round) const;

    PostCardData data_;
    bool overlays_ = true;
};

}  // namespace aicmo::ui
