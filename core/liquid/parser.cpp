#include "core/liquid/parser.h"

#include <algorithm>
#include <array>

#include "core/base/words.h"
#include "core/liquid/expression_parser.h"
#include "core/liquid/scanner.h"

namespace aicmo::liquid {
namespace {

/// What ended a block: the tag that its owner understands, or nothing at the end of the template.
struct Ending {
    std::string_view name;
    Token token;
};

class Parser {
  public:
    Parser(Program& program, bool strictFilters) : program_(program), strictFilters_(strictFilters) {}

    bool run() {
        std::vector<Token> tokens;
        if (!scanTemplate(program_.source, tokens, error_)) return false;
        return parseTokens(tokens, program_.root);
    }

    [[nodiscard]] const SyntaxError& error() const { return error_; }

  private:
    using Names = std::initializer_list<std::string_view>;

    bool fail(std::string message, const char* at) {
        if (error_.at == nullptr) error_ = {std::move(message), at};
        return false;
    }
    bool fail(const ExpressionParser& parser) { return fail(parser.error().message, parser.error().at); }
    static const char* placeOf(const Token& token) {
        return token.name.empty() ? token.content.data() : token.name.data();
    }
    [[nodiscard]] ExpressionParser read(const Token& token) { return {token.content, program_, strictFilters_}; }

    /// A whole list of tokens: the template, or the inside of {% liquid %}.
    bool parseTokens(const std::vector<Token>& tokens, Block& block) {
        const std::vector<Token>* outerTokens = tokens_;
        const std::size_t outerNext = next_;
        tokens_ = &tokens;
        next_ = 0;
        const bool done = parseBlock(block, {}, nullptr, nullptr);
        tokens_ = outerTokens;
        next_ = outerNext;
        return done;
    }

    /// Reads nodes until one of `endings`; at the top level (no opener) until the tokens end.
    bool parseBlock(Block& block, Names endings, const Token* opener, Ending* ending) {
        if (depth_ >= maxDepth) return fail("Nesting too deep", opener != nullptr ? placeOf(*opener) : nullptr);
        ++depth_;
        while (next_ < tokens_->size()) {
            const Token& token = (*tokens_)[next_++];
            if (token.kind == Token::Kind::Tag &&
                std::find(endings.begin(), endings.end(), token.name) != endings.end()) {
                *ending = {token.name, token};
                --depth_;
                return true;
            }
            if (!parseToken(block, token, opener)) return false;
        }
        --depth_;
        if (opener == nullptr) return true;
        return fail(words("'%1' tag was never closed", std::string(opener->name)).text(), placeOf(*opener));
    }

    void add(Block& block, const Token& token, bool blank, decltype(Node::what) what) {
        Node node;
        node.offset = static_cast<std::uint32_t>(placeOf(token) - program_.source.data());
        node.blank = blank;
        node.what = std::move(what);
        block.blank = block.blank && blank;
        block.nodes.push_back(std::move(node));
    }

    bool parseToken(Block& block, const Token& token, const Token* opener) {
        switch (token.kind) {
            case Token::Kind::Nothing: return true;
            case Token::Kind::Text:
                add(block, token, std::all_of(token.content.begin(), token.content.end(), isSpace),
                    TextNode{token.content, static_cast<std::uint32_t>(program_.texts.size())});
                program_.texts.push_back(token.content);
                return true;
            case Token::Kind::Output: return parseOutput(block, token);
            case Token::Kind::Tag: return parseTag(block, token, opener);
        }
        return true;
    }

    using TagParser = bool (Parser::*)(Block&, const Token&);

    static TagParser tagParser(std::string_view name) {
        static constexpr std::array<std::pair<std::string_view, TagParser>, 17> parsers = {{
            {"assign", &Parser::parseAssign},
            {"break", &Parser::parseInterrupt},
            {"capture", &Parser::parseCapture},
            {"case", &Parser::parseCase},
            {"continue", &Parser::parseInterrupt},
            {"cycle", &Parser::parseCycle},
            {"decrement", &Parser::parseCounter},
            {"echo", &Parser::parseOutput},
            {"for", &Parser::parseFor},
            {"if", &Parser::parseIf},
            {"ifchanged", &Parser::parseIfChanged},
            {"include", &Parser::refuseFiles},
            {"increment", &Parser::parseCounter},
            {"liquid", &Parser::parseLiquid},
            {"render", &Parser::refuseFiles},
            {"tablerow", &Parser::parseFor},
            {"unless", &Parser::parseIf},
        }};
        const auto found = std::lower_bound(parsers.begin(), parsers.end(), name,
                                            [](const auto& entry, std::string_view key) { return entry.first < key; });
        return found != parsers.end() && found->first == name ? found->second : nullptr;
    }

    bool parseTag(Block& block, const Token& token, const Token* opener) {
        const TagParser parser = tagParser(token.name);
        if (parser != nullptr) return (this->*parser)(block, token);
        const std::string name(token.name);
        const bool isKnownInside = name == "else" || name == "elsif" || name == "when" || name.starts_with("end");
        if (!isKnownInside) return fail(words("Unknown tag '%1'", name).text(), placeOf(token));
        if (opener == nullptr) return fail(words("Unexpected outer '%1' tag", name).text(), placeOf(token));
        const std::string owner(opener->name);
        if (!name.starts_with("end"))
            return fail(words("%1 tag does not expect '%2' tag", owner, name).text(), placeOf(token));
        return fail(words("'%1' is not a valid delimiter for %2 tags. use end%2", name, owner).text(), placeOf(token));
    }

    bool refuseFiles(Block&, const Token& token) {
        return fail(words("'%1' reads other files, which a template here cannot do", std::string(token.name)).text(),
                    placeOf(token));
    }

    bool parseOutput(Block& block, const Token& token) {
        ExpressionParser parser = read(token);
        if (parser.atEnd()) {
            block.blank = false;
            return true;
        }
        auto pipeline = parser.pipeline();
        if (!pipeline || !parser.expectEnd()) return fail(parser);
        add(block, token, false, OutputNode{std::move(*pipeline)});
        return true;
    }

    bool parseAssign(Block& block, const Token& token) {
        ExpressionParser parser = read(token);
        const auto name = parser.name();
        if (!name || !parser.take('=')) {
            return fail("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]", placeOf(token));
        }
        auto pipeline = parser.pipeline();
        if (!pipeline || !parser.expectEnd()) return fail(parser);
        add(block, token, true, AssignNode{slotOf(program_, *name), std::move(*pipeline)});
        return true;
    }

    /// A name that may stand in quotes, as `capture` has always allowed.
    std::string_view plainName(const Token& token) {
        std::string_view name = token.content;
        if (name.size() >= 2 && (name.front() == '"' || name.front() == '\'') && name.back() == name.front()) {
            name = name.substr(1, name.size() - 2);
        }
        const bool valid =
            !name.empty() && isNameStart(name.front()) && std::all_of(name.begin(), name.end(), isNamePart);
        return valid ? name : std::string_view();
    }

    bool parseCapture(Block& block, const Token& token) {
        const std::string_view name = plainName(token);
        if (name.empty()) return fail("Syntax Error in 'capture' - Valid syntax: capture [var]", placeOf(token));
        auto node = std::make_unique<CaptureNode>();
        node->slot = slotOf(program_, name);
        Ending ending;
        if (!parseBlock(node->body, {"endcapture"}, &token, &ending)) return false;
        add(block, token, true, std::move(node));
        return true;
    }

    bool parseCounter(Block& block, const Token& token) {
        const std::string_view name = plainName(token);
        if (name.empty()) {
            const std::string tag(token.name);
            return fail(words("Syntax Error in '%1' - Valid syntax: %1 [var]", tag).text(), placeOf(token));
        }
        add(block, token, false, CounterNode{slotOf(program_, name), std::string(name), token.name == "increment"});
        return true;
    }

    bool parseInterrupt(Block& block, const Token& token) {
        if (token.name == "break") {
            add(block, token, false, BreakNode{});
        } else {
            add(block, token, false, ContinueNode{});
        }
        return true;
    }

    bool parseIfChanged(Block& block, const Token& token) {
        auto node = std::make_unique<IfChangedNode>();
        Ending ending;
        if (!parseBlock(node->body, {"endifchanged"}, &token, &ending)) return false;
        const bool blank = node->body.blank;
        add(block, token, blank, std::move(node));
        return true;
    }

    bool parseLiquid(Block& block, const Token& token) {
        if (depth_ >= maxDepth) return fail("Nesting too deep", placeOf(token));
        std::vector<Token> lines;
        if (!scanLines(token.content, lines, error_)) return false;
        ++depth_;
        const bool done = parseTokens(lines, block);
        --depth_;
        return done;
    }

    bool parseIf(Block& block, const Token& token) {
        auto node = std::make_unique<IfNode>();
        const std::string closing = "end" + std::string(token.name);
        Token head = token;
        bool blank = true;
        while (true) {
            IfBranch& branch = node->branches.emplace_back();
            branch.negated = head.name == "unless";
            if (head.name != "else" && !parseCondition(head, branch.condition)) return false;
            Ending ending;
            if (!parseBlock(branch.body, {"elsif", "else", closing}, &token, &ending)) return false;
            blank = blank && branch.body.blank;
            if (ending.name == closing) break;
            head = ending.token;
        }
        if (blank) {
            for (IfBranch& branch : node->branches) dropText(branch.body);
        }
        add(block, token, blank, std::move(node));
        return true;
    }

    bool parseCondition(const Token& head, Condition& condition) {
        ExpressionParser parser = read(head);
        if (parser.atEnd()) {
            return fail(words("Syntax Error in tag '%1' - Valid syntax: %1 [expression]", head.name).text(),
                        placeOf(head));
        }
        auto found = parser.condition();
        if (!found || !parser.expectEnd()) return fail(parser);
        condition = std::move(*found);
        return true;
    }

    /// A block that prints only white space prints nothing at all.
    static void dropText(Block& block) {
        std::erase_if(block.nodes, [](const Node& node) { return std::holds_alternative<TextNode>(node.what); });
    }

    bool parseCase(Block& block, const Token& token) {
        ExpressionParser parser = read(token);
        if (parser.atEnd()) return fail("Syntax Error in 'case' - Valid syntax: case [condition]", placeOf(token));
        auto subject = parser.expression();
        if (!subject || !parser.expectEnd()) return fail(parser);
        auto node = std::make_unique<CaseNode>();
        node->subject = std::move(*subject);
        Block ignored;
        Ending ending;
        if (!parseBlock(ignored, {"when", "else", "endcase"}, &token, &ending)) return false;
        bool blank = true;
        while (ending.name != "endcase") {
            CaseBranch& branch = node->branches.emplace_back();
            branch.isElse = ending.name == "else";
            if (!(branch.isElse ? expectNothing(ending.token) : parseWhen(ending.token, branch))) return false;
            if (!parseBlock(branch.body, {"when", "else", "endcase"}, &token, &ending)) return false;
            blank = blank && branch.body.blank;
        }
        if (blank) {
            for (CaseBranch& branch : node->branches) dropText(branch.body);
        }
        add(block, token, blank, std::move(node));
        return true;
    }

    bool expectNothing(const Token& token) {
        if (token.content.empty()) return true;
        return fail("Syntax Error in tag 'case' - Valid else condition: {% else %} (no parameters)", placeOf(token));
    }

    bool parseWhen(const Token& token, CaseBranch& branch) {
        ExpressionParser parser = read(token);
        do {
            auto value = parser.expression();
            if (!value) return fail(parser);
            branch.values.push_back(std::move(*value));
        } while (parser.take(',') || parser.takeWord("or"));
        return parser.expectEnd() || fail(parser);
    }

    bool parseCycle(Block& block, const Token& token) {
        ExpressionParser parser = read(token);
        if (parser.atEnd()) {
            return fail("Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]",
                        placeOf(token));
        }
        auto node = std::make_unique<CycleNode>();
        auto first = parser.expression();
        if (!first) return fail(parser);
        if (parser.take(':')) {
            node->named = true;
            node->group = std::move(*first);
            first = parser.expression();
            if (!first) return fail(parser);
        }
        node->key = token.content;
        node->values.push_back(std::move(*first));
        while (parser.take(',')) {
            auto value = parser.expression();
            if (!value) return fail(parser);
            node->values.push_back(std::move(*value));
        }
        if (!parser.expectEnd()) return fail(parser);
        add(block, token, false, std::move(node));
        return true;
    }

    bool parseFor(Block& block, const Token& token) {
        auto node = std::make_unique<LoopNode>();
        node->table = token.name == "tablerow";
        if (!parseLoopHead(token, *node)) return false;
        Ending ending;
        if (node->table) {
            if (!parseBlock(node->body, {"endtablerow"}, &token, &ending)) return false;
        } else {
            if (!parseBlock(node->body, {"else", "endfor"}, &token, &ending)) return false;
            if (ending.name == "else" && !parseBlock(node->otherwise, {"endfor"}, &token, &ending)) return false;
        }
        const bool blank = !node->table && node->body.blank && node->otherwise.blank;
        if (blank) {
            dropText(node->body);
            dropText(node->otherwise);
        }
        add(block, token, blank, std::move(node));
        return true;
    }

    bool parseLoopHead(const Token& token, LoopNode& node) {
        const std::string tag(token.name);
        ExpressionParser parser = read(token);
        const auto variable = parser.name();
        if (!variable || !parser.takeWord("in")) {
            return fail(words("Syntax Error in '%1' - Valid syntax: %1 [item] in [collection]", tag).text(),
                        placeOf(token));
        }
        const char* begin = parser.position();
        auto collection = parser.expression();
        if (!collection) return fail(parser);
        node.name = std::string(*variable) + "-" + std::string(parser.since(begin));
        node.slot = slotOf(program_, *variable);
        node.loopSlot = slotOf(program_, node.table ? "tablerowloop" : "forloop");
        node.collection = std::move(*collection);
        while (!parser.atEnd()) {
            if (parser.take(',')) continue;
            if (!node.table && parser.takeWord("reversed")) {
                node.reversed = true;
            } else if (!parseLoopAttribute(parser, node)) {
                return fail(parser);
            }
        }
        return true;
    }

    static bool parseLoopAttribute(ExpressionParser& parser, LoopNode& node) {
        const std::string_view valid = node.table ? "cols, limit and offset" : "limit and offset";
        std::unique_ptr<Expression>* target = nullptr;
        if (parser.takeWord("limit")) {
            target = &node.limit;
        } else if (parser.takeWord("offset")) {
            target = &node.offset;
        } else if (node.table && parser.takeWord("cols")) {
            target = &node.columns;
        }
        if (target == nullptr || !parser.take(':')) {
            parser.fail(words("Invalid attribute in a loop. Valid attributes are %1", std::string(valid)).text());
            return false;
        }
        if (target == &node.offset && !node.table && parser.takeWord("continue")) {
            node.continues = true;
            return true;
        }
        auto value = parser.expression();
        if (!value) return false;
        *target = std::make_unique<Expression>(std::move(*value));
        return true;
    }

    Program& program_;
    bool strictFilters_;
    const std::vector<Token>* tokens_ = nullptr;
    std::size_t next_ = 0;
    int depth_ = 0;
    SyntaxError error_;
};

}  // namespace

std::string lineAndColumn(std::string_view source, std::size_t offset) {
    std::size_t line = 1;
    std::size_t column = 1;
    for (const char c : source.substr(0, offset)) {
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++column;
        }
    }
    return std::to_string(line) + ":" + std::to_string(column);
}

std::string Program::place(std::uint32_t offset) const {
    const std::string position = lineAndColumn(source, offset);
    return name.empty() ? position : name + ":" + position;
}

Result<std::shared_ptr<const Program>> parseProgram(std::string source, std::string name, bool strictFilters) {
    const auto program = std::make_shared<Program>();
    program->source = std::move(source);
    program->name = std::move(name);
    Parser parser(*program, strictFilters);
    if (parser.run()) return program;
    const char* at = parser.error().at;
    const auto offset = at == nullptr ? 0 : static_cast<std::uint32_t>(at - program->source.data());
    return fail(ErrorKind::InvalidInput, words("Liquid syntax error: %1", parser.error().message).text(),
                program->place(offset));
}

}  // namespace aicmo::liquid
