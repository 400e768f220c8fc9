#pragma once
// Progress as a sum: the segmented bar and the row of count tiles. Whoever distrusts a number can add it up.

#include <QProgressBar>

#include "core/store/store.h"
#include "ui/style/tokens.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

/// How far a run is. A preview goes through every item; a live run is measured by what it has to send, for what is held
/// back is settled before the first item goes out.
struct RunShare {
    qint64 done = 0, total = 0;
    [[nodiscard]] int percent() const { return total > 0 ? static_cast<int>(done * 100 / total) : 100; }
};
[[nodiscard]] RunShare shareOf(const RunCounts& counts, bool dry);

/// Sent, failed, skipped, in doubt, in progress (hatched), to come. Any state above zero is at least 2 px wide.
class SegmentedProgress final : public QProgressBar {
    Q_OBJECT
  public:
    explicit SegmentedProgress(QWidget* parent = nullptr);
    void setCounts(const RunCounts& counts, bool dry);
    [[nodiscard]] const RunCounts& counts() const { return counts_; }
    [[nodiscard]] QSize sizeHint() const override { return {120, thickness_}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, thickness_}; }
    void setThickness(int pixels);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    RunCounts counts_;
    bool dry_ = true;
    int thickness_ = 11;
};

class CountTiles final : public QWidget {
    Q_OBJECT
  public:
    explicit CountTiles(QWidget* parent = nullptr);
    void setCounts(const RunCounts& counts, bool dry, bool running);
    [[nodiscard]] QSize sizeHint() const override { return {600, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 56}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Tile {
        qint64 count;
        StateLook look;
    };
    /// How the tiles stand in the width that there is.
    struct Arrangement {
        int sign = 0;                ///< room for the sign between two
        int before = 0, behind = 0;  ///< around what a tile says
        bool markAbove = false;      ///< the mark stands beside the figure, not before the word
        QList<qreal> widths;
    };
    [[nodiscard]] QList<Tile> tiles() const;
    [[nodiscard]] Arrangement arrange(const QList<Tile>& list) const;
    void paintTile(QPainter& painter, const QRectF& box, const Tile& tile, const Arrangement& as, bool idle) const;

    RunCounts counts_;
    bool dry_ = true;
    bool running_ = false;
};

}  // namespace aicmo::ui
