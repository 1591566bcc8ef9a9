using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Interdict.Law.Grammar;

/// <summary>
/// Reads license review policies of Supplement No. 4 to 15 CFR Part 744 as the eCFR and the Consolidated Screening List print them. A text becomes a tree
/// only where the whole of it is of a known family; else it is kept and flagged. Pure, thread-safe.
/// </summary>
public static class ReviewPolicyParser
{
    private static readonly FrozenSet<string> KnownSections = FrozenSet.ToFrozenSet(
        ["744.2(d)", "744.3", "744.3(d)", "744.4(d)", "744.11", "744.21(b)", "744.21(e)", "744.23(d)", "746.8", "746.8(b)", "746.8(b)(2)", "740.26"],
        StringComparer.Ordinal);

    /// <summary>Reads a text; empty or <c>null</c> is a text that a person must look for.</summary>
    public static ReviewPolicyText Parse(string? text)
    {
        var printed = text?.Trim() ?? "";
        if (printed.Length == 0)
        {
            return new(printed, null, [new(TextDefectKind.UnknownFamily, "no license review policy is printed")]);
        }

        if (LicenseRequirementParser.IsRequirement(printed))
        {
            return new(printed, null, [new(TextDefectKind.ColumnSlip, "a license requirement stands in the column of the review policy; the policy is not known from this text")]);
        }

        var defects = ImmutableArray.CreateBuilder<TextDefect>();
        var reader = new Reader(printed, defects);
        var tree = reader.Read();
        if (tree is null)
        {
            defects.Add(new(TextDefectKind.UnknownFamily, "the text is of no known family; a person must read it"));
        }

        return new(printed, tree, defects.DrainToImmutable());
    }

    private ref struct Reader(string text, ImmutableArray<TextDefect>.Builder defects)
    {
        private readonly ImmutableArray<PolicyRule>.Builder _rules = ImmutableArray.CreateBuilder<PolicyRule>();
        private readonly ImmutableArray<string>.Builder _sections = ImmutableArray.CreateBuilder<string>();
        private TextScanner _scanner = new(text);
        private Posture? _otherwise;

        public ReviewPolicy? Read()
        {
            while (true)
            {
                _scanner.Skip(".;");
                _scanner.Take("and");
                if (_scanner.AtEnd)
                {
                    break;
                }

                if (!Clause())
                {
                    return null;
                }
            }

            if (_rules.Count == 0 && _otherwise is null && _sections.Count > 0)
            {
                _otherwise = Posture.SeeSection;
            }

            return _rules.Count == 0 && _otherwise is null ? null : new(_rules.DrainToImmutable(), _otherwise, _sections.DrainToImmutable());
        }

        private bool Clause()
        {
            if (_scanner.Take("see"))
            {
                return Sections();
            }

            Posture posture;
            if (_scanner.TakeAny("presumption of denial", "presumption for denial"))
            {
                posture = Posture.PresumptionOfDenial;
            }
            else if (_scanner.Take("policy of denial"))
            {
                posture = Posture.PolicyOfDenial;
            }
            else if (_scanner.Take("presumption of approval"))
            {
                posture = Posture.PresumptionOfApproval;
            }
            else if (CaseByCase())
            {
                posture = Posture.CaseByCase;
            }
            else
            {
                return false;
            }

            return Scopes(posture);
        }

        private bool CaseByCase()
        {
            if (_scanner.TakeAny("casa-by-case", "case-by case"))
            {
                defects.Add(new(TextDefectKind.Misspelling, "\"case-by-case\" is misspelt"));
            }
            else if (!_scanner.Take("case-by-case"))
            {
                return false;
            }

            _ = _scanner.Take("review") || _scanner.Take("basis");
            return true;
        }

        private bool Scopes(Posture posture)
        {
            if (posture == Posture.PresumptionOfDenial && _scanner.Take("except case-by-case for items not described in"))
            {
                return Paragraphs() is { } not && Rest(posture) && Add(new Scope.Not(not), Posture.CaseByCase);
            }

            if (!_scanner.Take("for"))
            {
                return Rest(posture);
            }

            if (_scanner.TakeAny("all items subject to the EAR apart from"))
            {
                return Rest(posture) && Carved();
            }

            if (_scanner.TakeAny("all other items subject to the EAR", "all items subject to the EAR"))
            {
                return Rest(posture);
            }

            do
            {
                if (Scope() is not { } scope || !Add(scope, posture))
                {
                    return false;
                }
            }
            while (_scanner.TakeAny(", and for", "and for"));
            return true;
        }

        // "apart from food and medicine designated as EAR99 and for items for …, which will be reviewed on a case-by-case basis"
        private bool Carved()
        {
            do
            {
                if (Scope() is not { } scope || !Add(scope, Posture.CaseByCase))
                {
                    return false;
                }
            }
            while (_scanner.Take("and for"));
            return _scanner.Take(", which will be reviewed on a") && CaseByCase();
        }

        private bool Rest(Posture posture)
        {
            if (_otherwise is not null)
            {
                return false;
            }

            _otherwise = posture;
            return true;
        }

        private readonly bool Add(Scope scope, Posture posture)
        {
            _rules.Add(new(scope, posture));
            return true;
        }

        private Scope? Scope()
        {
            if (_scanner.Take("items not described in"))
            {
                return Paragraphs() is { } not ? new Scope.Not(not) : null;
            }

            foreach (var (words, scope) in PolicyWords.Phrases)
            {
                if (_scanner.Take(words))
                {
                    return scope;
                }
            }

            return Paragraphs();
        }

        // "ECCNs 1A004.c, 1A004.d, and 2E983", "ECCN 3B001.a.4, .c, .d, f.1.b.2, .k to .p; 3B002.c, 3B993, or 3B994"
        private Scope.Eccns? Paragraphs()
        {
            if (!_scanner.TakeAny("ECCNs", "ECCN"))
            {
                return null;
            }

            var paragraphs = ImmutableArray.CreateBuilder<Eccn>();
            while (true)
            {
                var before = _scanner.Position;
                var separated = paragraphs.Count == 0;
                while (_scanner.Next is ',' or ' ' or ';')
                {
                    separated |= _scanner.Next is ',' or ';';
                    _scanner.Position++;
                }

                separated |= _scanner.TakeAny("and", "or");
                _scanner.Skip("");
                if (!separated || !Paragraph(paragraphs))
                {
                    _scanner.Position = before;
                    return paragraphs.Count == 0 ? null : new Scope.Eccns(paragraphs.DrainToImmutable());
                }
            }
        }

        private bool Paragraph(ImmutableArray<Eccn>.Builder paragraphs)
        {
            var word = Word();
            if (Eccn.TryParse(word, out var eccn) && !eccn.IsEar99)
            {
                paragraphs.Add(eccn);
                _scanner.Position += word.Length;
                return true;
            }

            if (paragraphs.Count == 0 || word.Length == 0 || !(word[0] == '.' || (word.Length > 1 && word[1] == '.')))
            {
                return false;
            }

            var number = paragraphs[^1].Number;
            if (!Eccn.TryParse(number + (word[0] == '.' ? word : "." + word), out var next))
            {
                return false;
            }

            _scanner.Position += word.Length;
            paragraphs.Add(next);
            if (word.Length == 2 && _scanner.Take("to ."))
            {
                var last = _scanner.Next;
                _scanner.Position++;
                for (var c = (char)(word[1] + 1); c <= last; c++)
                {
                    _ = Eccn.TryParse($"{number}.{c}", out var between);
                    paragraphs.Add(between);
                }
            }

            return true;
        }

        // Letters, digits and dots, without a dot at the end.
        private readonly string Word()
        {
            var rest = _scanner.Rest;
            var end = 0;
            while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] == '.'))
            {
                end++;
            }

            return rest[..end].TrimEnd('.').ToString();
        }

        private bool Sections()
        {
            while (true)
            {
                _scanner.Skip("§");
                if (!_scanner.TakeSection(out var section, out var misspelt) || !KnownSections.Contains(section))
                {
                    return false;
                }

                if (misspelt is not null)
                {
                    defects.Add(new(TextDefectKind.Misspelling, $"{section} is printed with {misspelt}"));
                }

                _sections.Add(section);
                _ = _scanner.Take("of the EAR") || _scanner.Take("of this part");
                _scanner.Skip(",");
                _scanner.Take("and");
                _scanner.Skip("");
                if (_scanner.Next != '§' && !char.IsAsciiDigit(_scanner.Next))
                {
                    return true;
                }
            }
        }
    }
}
