output "role_arn" {
  description = "Value of the input access-role-arn."
  value       = aws_iam_role.access.arn
}

output "organization_trail_bucket_policy" {
  description = "For an organization trail: add this statement to the policy of the trail's bucket, in the account that owns the bucket."
  value       = var.organization_id == "" ? null : templatefile("${local.policies}/organization-trail-bucket.json", local.values)
}

output "organization_trail_key_policy" {
  description = "For an encrypted organization trail: add this statement to the policy of the trail's KMS key, in the account that owns the key."
  value       = var.organization_id == "" || var.kms_key_arn == "" ? null : templatefile("${local.policies}/organization-trail-key.json", local.values)
}
