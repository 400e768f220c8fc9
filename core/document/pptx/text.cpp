#include "core/document/pptx/text.h"

#include <algorithm>
#include <cmath>

#include "core/document/xml_text.h"

namespace aicmo::document::pptx {
namespace {

constexpr double levelStep = 18, bulletStep = 18;
constexpr double digitWidth = .65;  ///< of the size; a little more than any face of ours has

std::string points(double value) { return std::to_string(std::lround(value * 100)); }

std::string linkXml(const std::string& link, Relationships& relationships) {
    if (link.empty()) {
        return {};
    }
    if (link.front() == '#') {
        return "<a:hlinkClick" + attribute("r:id", relationships.addAnchor(link.substr(1))) +
               " action=\"ppaction://hlinksldjump\"/>";
    }
    return "<a:hlinkClick" + attribute("r:id", relationships.add("hyperlink", link, true)) + "/>";
}

class ParagraphWriter {
  public:
    ParagraphWriter(const Para& paragraph, const TextContext& context, int inherited)
        : para_(paragraph), context_(context), inherits_(paragraph.size == inherited) {}

    std::string xml() {
        out_ = "<a:p>";
        const bool rtl = startsRightToLeft(plainText(para_), context_.rightToLeft);
        // Bullets and tabs stand where the deck's lines begin: there the paragraph runs with the deck, its text between
        // isolates with its letters.
        const bool isolated = rtl != context_.rightToLeft && indentOf(para_) > 0 && !plainText(para_).empty();
        properties(isolated ? context_.rightToLeft : rtl);
        for (const auto& run : para_.runs) {
            const bool opens = isolated && &run == &para_.runs.front();
            const bool closes = isolated && &run == &para_.runs.back();
            Run whole = run;
            whole.text = (opens ? rtl ? "\u2067" : "\u2066" : "") + run.text + (closes ? "\u2069" : "");
            lines(whole);
        }
        out_ += "<a:endParaRPr" + attribute("lang", context_.language) + sizeAttribute() + "/></a:p>";
        return std::move(out_);
    }

  private:
    [[nodiscard]] std::string sizeAttribute() const {
        return inherits_ ? std::string() : " sz=\"" + points(para_.size) + "\"";
    }

    void properties(bool rtl) {
        // The side is physical: a Latin paragraph of an Arabic deck still stands at the deck's start.
        const bool right = (para_.align == Direction::End) != context_.rightToLeft;
        const auto indent = std::lround(hangOf(para_) * emuPerPoint);
        const auto left = std::lround(indentOf(para_) * emuPerPoint);
        out_ += "<a:pPr marL=\"" + std::to_string(left) + "\" indent=\"" + std::to_string(-indent) + "\" algn=\"" +
                (right ? "r" : "l") + "\" rtl=\"" + (rtl ? "1" : "0") + "\">";
        if (!inherits_) {
            out_ += "<a:lnSpc><a:spcPts val=\"" + points(lineHeight(para_.size)) + "\"/></a:lnSpc>";
        }
        out_ += "<a:spcBef><a:spcPts val=\"" + points(para_.before) + "\"/></a:spcBef>";
        bullet();
        if (para_.tabAt > 0) {
            out_ += "<a:tabLst><a:tab pos=\"" + std::to_string(para_.tabAt) + "\" algn=\"l\"/></a:tabLst>";
        }
        out_ += "</a:pPr>";
    }

    void bullet() {
        const std::string colour = "<a:buClr>" + context_.colours->graphic + "</a:buClr>";
        switch (para_.bullet) {
            case Bullet::None: out_ += "<a:buNone/>"; return;
            case Bullet::Square:
                out_ += colour + "<a:buSzPct val=\"80000\"/><a:buFont typeface=\"Arial\"/><a:buChar char=\"■\"/>";
                return;
            case Bullet::Number:
                out_ += colour + "<a:buFont typeface=\"+mj-lt\"/><a:buAutoNum type=\"arabicPeriod\" startAt=\"" +
                        std::to_string(std::clamp(para_.number, 1, 32767)) + "\"/>";
                return;
        }
    }

    std::string runProperties(const Run& run) {
        std::string xml = "<a:rPr" + attribute("lang", context_.language) + sizeAttribute();
        xml += para_.bold || run.bold ? " b=\"1\"" : "";
        xml += run.italic ? " i=\"1\"" : "";
        xml += run.struck ? " strike=\"sngStrike\"" : "";
        xml += " dirty=\"0\">";
        xml += run.colour.empty() ? "" : solid(run.colour);
        xml += run.code ? "<a:latin typeface=\"Noto Sans Mono\"/>" : "";
        xml += linkXml(run.link, *context_.relationships);
        return xml + "</a:rPr>";
    }

    /// A line end inside a paragraph is a break of its own.
    void lines(const Run& run) {
        const std::string look = runProperties(run);
        std::size_t at = 0;
        while (at <= run.text.size()) {
            const auto end = std::min(run.text.find('\n', at), run.text.size());
            if (end > at) {
                out_ += "<a:r>" + look + "<a:t>";
                appendEscaped(out_, std::string_view(run.text).substr(at, end - at));
                out_ += "</a:t></a:r>";
            }
            if (end < run.text.size()) {
                out_ += "<a:br>" + look + "</a:br>";
            }
            at = end + 1;
        }
    }

    const Para& para_;
    const TextContext& context_;
    bool inherits_;
    std::string out_;
};

}  // namespace

Para para(std::string text, int size, std::string colour, bool bold) {
    return Para{.runs = {Run{.text = std::move(text), .colour = std::move(colour)}}, .size = size, .bold = bold};
}

std::string plainText(const Para& para) {
    std::string out;
    for (const auto& run : para.runs) {
        out += run.text;
    }
    return out;
}

bool isBlank(const std::vector<Para>& paras) {
    return std::all_of(paras.begin(), paras.end(),
                       [](const Para& p) { return plainText(p).find_first_not_of(" \n\t\r") == std::string::npos; });
}

double lineHeight(int size) {
    struct Step {
        int size;
        double line;
    };
    constexpr Step steps[] = {{10, 13}, {12, 17}, {14, 20.5}, {16, 23}, {18, 25},
                              {20, 29}, {24, 30}, {28, 34},   {34, 41}};
    for (const auto& step : steps) {
        if (size == step.size) {
            return step.line;
        }
    }
    return size * 1.15;
}

double hangOf(const Para& para) {
    if (para.bullet == Bullet::None) return static_cast<double>(para.tabAt) / emuPerPoint;
    double hang = bulletStep;
    for (int rest = std::max(para.number, para.lastNumber); para.bullet == Bullet::Number && rest > 9; rest /= 10) {
        hang += para.size * digitWidth;
    }
    return hang;
}

double indentOf(const Para& para) { return std::min(para.level, 6) * levelStep + hangOf(para); }

bool startsRightToLeft(const std::string& text, bool otherwise) {
    return Language::rightToLeft(std::string_view(text).substr(0, 4096), otherwise);
}

std::string paragraphsXml(const std::vector<Para>& paras, const TextContext& context, int inherited) {
    if (paras.empty()) {
        return "<a:p><a:endParaRPr" + attribute("lang", context.language) + "/></a:p>";
    }
    std::string out;
    for (const auto& paragraph : paras) {
        out += ParagraphWriter(paragraph, context, inherited).xml();
    }
    return out;
}

}  // namespace aicmo::document::pptx
