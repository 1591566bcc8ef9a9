using System.Collections.Immutable;

namespace Interdict.Law.Grammar;

/// <summary>Which items a text speaks of: a small tree that answers for one item in three-valued logic. Immutable; equal trees are equal.</summary>
public abstract record Scope
{
    private Scope()
    {
    }

    /// <summary>All items subject to the EAR.</summary>
    public static Scope All { get; } = new Everything();

    /// <summary>Whether the item is within.</summary>
    public abstract Truth Test(ItemFacts item);

    /// <summary>Adds the keys of the facts that an answer depends on and that are not known: <c>eccn</c>, or one of the keys of the table of questions.</summary>
    public abstract void AddOpen(ItemFacts item, ISet<string> open);

    /// <summary>Every item.</summary>
    public sealed record Everything : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => Truth.Yes;

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open)
        {
        }

        /// <inheritdoc/>
        public override string ToString() => "all items subject to the EAR";
    }

    /// <summary>Items with an ECCN of the Commerce Control List.</summary>
    public sealed record OnCcl : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => TruthLogic.Of(item?.Eccn is { } eccn ? !eccn.IsEar99 : null);

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open) => AskEccn(item, open);

        /// <inheritdoc/>
        public override string ToString() => "items on the CCL";
    }

    /// <summary>Items that are EAR99.</summary>
    public sealed record Ear99 : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => TruthLogic.Of(item?.Eccn is { } eccn ? eccn.IsEar99 : null);

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open) => AskEccn(item, open);

        /// <inheritdoc/>
        public override string ToString() => "EAR99 items";
    }

    /// <summary>Items of a category of the CCL.</summary>
    /// <param name="Number">Its digit.</param>
    public sealed record Category(char Number) : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => TruthLogic.Of(item?.Eccn is { } eccn ? eccn.Category == Number : null);

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open) => AskEccn(item, open);

        /// <inheritdoc/>
        public override string ToString() => $"items of Category {Number}";
    }

    /// <summary>Items described in paragraphs of ECCNs.</summary>
    /// <param name="Paragraphs">The paragraphs, in the text's order.</param>
    public sealed record Eccns(ImmutableArray<Eccn> Paragraphs) : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item)
        {
            if (item?.Eccn is not { } eccn)
            {
                return Truth.Unknown;
            }

            var any = Truth.No;
            foreach (var paragraph in Paragraphs)
            {
                any = any.Or(paragraph.Covers(eccn));
            }

            return any;
        }

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open)
        {
            if (Test(item) == Truth.Unknown)
            {
                open.Add("eccn");
            }
        }

        /// <inheritdoc/>
        public bool Equals(Eccns? other) => other is not null && Paragraphs.SequenceEqual(other.Paragraphs);

        /// <inheritdoc/>
        public override int GetHashCode() => Paragraphs.Aggregate(17, static (h, p) => HashCode.Combine(h, p));

        /// <inheritdoc/>
        public override string ToString() => $"ECCNs {string.Join(", ", Paragraphs)}";
    }

    /// <summary>Items of which something is true that a classification does not tell: a purpose, a project, a place in a list that is not compiled in.</summary>
    /// <param name="Key">The key of the fact, in the table of questions.</param>
    /// <param name="Words">How the text says it.</param>
    public sealed record Fact(string Key, string Words) : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => item?.Fact(Key) ?? Truth.Unknown;

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open)
        {
            if (Test(item) == Truth.Unknown)
            {
                open.Add(Key);
            }
        }

        /// <inheritdoc/>
        public override string ToString() => Words;
    }

    /// <summary>Items within both.</summary>
    /// <param name="One">One scope.</param>
    /// <param name="Other">The other.</param>
    public sealed record Both(Scope One, Scope Other) : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => One.Test(item).And(Other.Test(item));

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open) => AddOpenOfTwo(this, One, Other, item, open);

        /// <inheritdoc/>
        public override string ToString() => $"({One} that are {Other})";
    }

    /// <summary>Items within either.</summary>
    /// <param name="One">One scope.</param>
    /// <param name="Other">The other.</param>
    public sealed record Either(Scope One, Scope Other) : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => One.Test(item).Or(Other.Test(item));

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open) => AddOpenOfTwo(this, One, Other, item, open);

        /// <inheritdoc/>
        public override string ToString() => $"({One} or {Other})";
    }

    /// <summary>Items that are not within.</summary>
    /// <param name="Of">What they are not within.</param>
    public sealed record Not(Scope Of) : Scope
    {
        /// <inheritdoc/>
        public override Truth Test(ItemFacts item) => Of.Test(item).Not();

        /// <inheritdoc/>
        public override void AddOpen(ItemFacts item, ISet<string> open) => Of.AddOpen(item, open);

        /// <inheritdoc/>
        public override string ToString() => $"items other than {Of}";
    }

    // Only where the whole is open: a side that cannot change the answer is not worth a question.
    private static void AddOpenOfTwo(Scope whole, Scope one, Scope other, ItemFacts item, ISet<string> open)
    {
        if (whole.Test(item) == Truth.Unknown)
        {
            one.AddOpen(item, open);
            other.AddOpen(item, open);
        }
    }

    private static void AskEccn(ItemFacts? item, ISet<string> open)
    {
        if (item?.Eccn is null)
        {
            open.Add("eccn");
        }
    }
}
