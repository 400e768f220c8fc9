#pragma once
// The fonts of the pages. Internal to core/document/pdf.

#include <map>
#include <string>
#include <tuple>

#include <QFont>
#include <QPaintDevice>
#include <QStringList>

namespace aicmo::document::pdf {

/// The brand's family first; then one family for each script, so that no text falls to a font of chance.
[[nodiscard]] QStringList familiesFor(const std::string& brand);

/// Fonts for one thread: Qt finds a font's engine anew in each.
class FontSet {
  public:
    FontSet(QStringList families, QPaintDevice* device) : families_(std::move(families)), device_(device) {}

    [[nodiscard]] QFont font(double points, bool bold, bool italic = false, bool code = false, bool joined = false);
    /// Of a text's first line below the top of a line of `line` units.
    [[nodiscard]] double baseline(double points, bool bold, double line);
    /// Before emoji are measured; see refreshEmojiFont().
    void prepareEmoji();
    [[nodiscard]] const QStringList& families() const { return families_; }
    /// What the text is measured for; read only.
    [[nodiscard]] QPaintDevice* device() const { return device_; }

  private:
    [[nodiscard]] QFont makeFont(double points, bool bold, bool italic, bool code, bool joined) const;

    QStringList families_;
    QPaintDevice* device_;
    bool emojiPrepared_ = false;
    std::map<std::tuple<double, bool, bool, bool, bool>, QFont> fonts_;
    std::map<std::tuple<double, bool, double>, double> baselines_;
};

}  // namespace aicmo::document::pdf
